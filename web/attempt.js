// The value of a call; none if the browser lacks or refuses what it needs.
export const attempt = (call) => {
  try {
    return call();
  } catch {
    return undefined;
  }
};

// An object whose methods return nothing where these would throw.
export const guarded = (methods) => {
  for (const [name, method] of Object.entries(methods)) methods[name] = (...values) => attempt(() => method(...values));
  return methods;
};
