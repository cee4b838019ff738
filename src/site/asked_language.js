// The first language the phone asks for that the site has: the style sheet shows the link to the guide in it.
document.documentElement.dataset.asks = navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => "LANGUAGES".includes(tag));
