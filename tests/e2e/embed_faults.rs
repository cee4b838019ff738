//! Embedding pages that block, isolate, flood or ignore the guide.

use std::net::Ipv4Addr;

use serde_json::{Value, json};
use uncramp::care::{Answer, Muscle, StepId, Stretch};
use uncramp::language::Published;
use xtask::demo::{Store, StoreFile};

use crate::embed::store;
use crate::harness::scenarios;
use crate::support::store::{StorePage, guide};
use crate::support::tab::Tab;

scenarios![
    the_script_and_the_enum_accept_the_same_messages,
    a_page_that_blocks_the_script_keeps_its_links,
    a_page_that_blocks_the_frame_keeps_its_links,
    a_guide_that_does_not_load_leaves_the_links,
    a_page_with_a_strict_policy_shows_the_guide,
    a_cross_origin_isolated_page_shows_the_guide,
    a_page_that_disables_browser_features_shows_the_guide,
    a_page_that_never_replies_shows_the_guide,
    a_guide_without_links_shows_none,
    malformed_messages_are_ignored_in_the_frame,
    malformed_messages_are_ignored_by_the_embedding_page,
    a_flood_of_heights_is_clamped_and_throttled,
];

const HOLD: StepId = StepId::Hold(Stretch::HamstringSeated);

fn the_script_and_the_enum_accept_the_same_messages(tab: &mut Tab) {
    let files = vec![
        StoreFile::new(
            "/",
            "<!doctype html><title>Store</title><link rel=\"icon\" href=\"data:,\">",
        ),
        StoreFile::new(
            "/embed_protocol.js",
            include_str!("../../web/embed_protocol.js"),
        ),
        StoreFile::new("/embed_protocol_tables.js", protocol_tables()),
        StoreFile::new("/messages.json", include_str!("../embed/messages.json")),
    ];
    let store = Store::open((Ipv4Addr::LOCALHOST, 0).into(), files).unwrap();
    tab.session().goto(&store.url()).unwrap();
    let wrong = tab.resolve(
        "Promise.all([import('/embed_protocol.js'), fetch('/messages.json').then((file) => file.json())]).then(([{ parseMessage, parseHostMessage, FROM_FRAME }, fixtures]) => [fixtures.length, fixtures.filter((fixture) => ((fixture.from === 'frame' ? parseMessage(fixture.message, FROM_FRAME) : parseHostMessage(fixture.message)) !== undefined) !== fixture.heard).map(({ name }) => name)])",
    );
    let count: Vec<Value> = serde_json::from_str(include_str!("../embed/messages.json")).unwrap();
    assert_eq!(wrong, json!([count.len(), []]));
}

/// The names of the store's visible links.
const LINKS: &str = "[...document.querySelectorAll('uncramp-guide a')].filter((link) => link.getClientRects().length).map((link) => link.textContent)";
/// Whether the frame is hidden and the link to the guide is shown, and the visible links of the store.
const FALLBACK: &str = "[(frame()?.style.visibility ?? 'hidden') === 'hidden', guide().shadowRoot?.querySelector('a').getClientRects().length > 0, [...document.querySelectorAll('uncramp-guide a')].filter((link) => link.getClientRects().length).map((link) => link.textContent)]";

fn a_page_that_blocks_the_script_keeps_its_links(tab: &mut Tab) {
    let page =
        StorePage::new(guide("")).with_header("content-security-policy", "script-src 'self'");
    let _store = tab.open_store(&page);
    tab.wait_for(
        "the script was refused",
        "violations.some((name) => name.startsWith('script-src'))",
        true,
    );
    tab.wait_for("the links", LINKS, json!(["Foam roller", "Shoes"]));
}

fn a_page_that_blocks_the_frame_keeps_its_links(tab: &mut Tab) {
    let root = tab.server().url();
    let page = with_short_timeouts(tab, guide("")).with_header(
        "content-security-policy",
        format!("script-src 'self' {root}; frame-src 'none'"),
    );
    let _store = tab.open_store(&page);
    tab.wait_for(
        "the frame was refused",
        "violations.includes('frame-src')",
        true,
    );
    tab.wait_for("the reserved height is released", RESERVED_HEIGHT, "0px");
    tab.wait_for(
        "the store's links and the link to the guide",
        FALLBACK,
        links_shown(),
    );
}

/// A page of a store with this content, on which the element's timeouts are an eighth of their normal length.
fn with_short_timeouts(tab: &Tab, body: String) -> StorePage {
    let script = format!("<script src=\"/bundle.js\"></script>{}", tab.script_line());
    StorePage::new(body).with_embed_script(script).with_bundle(
        "{ const later = setTimeout; window.setTimeout = (run, ms, ...rest) => later(run, ms / 8, ...rest); }",
    )
}

/// The height reserved for the guide.
const RESERVED_HEIGHT: &str = "guide().style.minHeight";

/// The expected fallback: the frame is hidden, and the link to the guide and the store's links are shown.
fn links_shown() -> Value {
    json!([true, true, ["Foam roller", "Shoes"]])
}

fn a_guide_that_does_not_load_leaves_the_links(tab: &mut Tab) {
    tab.serve_with(&[("/embed/index.html", xtask::server::Fault::Status(503))]);
    let _store = tab.open_store(&with_short_timeouts(tab, guide("")));
    // They are shown while waiting as well as afterwards.
    tab.wait_for("the links", LINKS, json!(["Foam roller", "Shoes"]));
    tab.wait_for("the reserved height is released", RESERVED_HEIGHT, "0px");
    tab.wait_for(
        "the store's links and the link to the guide",
        FALLBACK,
        links_shown(),
    );
    assert_eq!(tab.eval("events"), json!([]));
}

fn a_page_with_a_strict_policy_shows_the_guide(tab: &mut Tab) {
    let root = tab.server().url();
    let policy = format!(
        "default-src 'self'; script-src 'self' {root}; style-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-src {root}"
    );
    let page = StorePage::new(guide("accent=#7a1f3d"))
        .with_header("content-security-policy", policy)
        .with_header("x-frame-options", "SAMEORIGIN")
        .with_header("referrer-policy", "no-referrer");
    let _store = tab.open_store(&page);
    check_guide_works(tab);
    assert_eq!(tab.eval("violations"), json!([]));
}

fn a_cross_origin_isolated_page_shows_the_guide(tab: &mut Tab) {
    let page = StorePage::new(guide(""))
        .with_header("cross-origin-opener-policy", "same-origin")
        .with_header("cross-origin-embedder-policy", "require-corp");
    let _store = tab.open_store(&page);
    assert_eq!(tab.eval("crossOriginIsolated"), true);
    check_guide_works(tab);
}

fn a_page_that_disables_browser_features_shows_the_guide(tab: &mut Tab) {
    let page = StorePage::new(guide("")).with_header(
        "permissions-policy",
        "screen-wake-lock=(), autoplay=(), fullscreen=()",
    );
    let _store = tab.open_store(&page);
    check_guide_works(tab);
}

/// Checks that the guide is ready and usable.
#[track_caller]
fn check_guide_works(tab: &Tab) {
    tab.wait_for_guide();
    tab.enter_guide(0);
    tab.walk_in_frame(&[(Answer::Muscle(Muscle::BackOfThigh), HOLD)]);
    tab.skip(12_000);
    tab.walk_in_frame(&[(Answer::LetGo, StepId::After)]);
    tab.leave_guide();
    tab.wait_for("the finished event", "events.at(-1)?.[0]", "finished");
}

fn a_page_that_never_replies_shows_the_guide(tab: &mut Tab) {
    let frame = format!(
        "<iframe id=\"bare\" src=\"{}embed/\" sandbox=\"allow-scripts allow-same-origin\" width=\"380\" height=\"700\"></iframe>",
        tab.server().url()
    );
    let _store = tab.open_store(&StorePage::new(frame));
    tab.session()
        .enter("document.querySelector('#bare')")
        .unwrap();
    tab.wait_for("the app is ready", "test.state().app", "ready");
    tab.walk_in_frame(&[(Answer::Muscle(Muscle::BackOfThigh), HOLD)]);
    tab.leave_guide();
    let types: Vec<Value> = tab
        .received_messages()
        .iter()
        .map(|message| message["data"]["type"].clone())
        .collect();
    assert_eq!(types, ["ready"], "nothing is sent before a hello");
}

fn a_guide_without_links_shows_none(tab: &mut Tab) {
    let _store = tab.open_store(&StorePage::new("<uncramp-guide></uncramp-guide>"));
    check_guide_works(tab);
    tab.session().enter("frame()").unwrap();
    assert_eq!(tab.eval("document.querySelector('#products').hidden"), true);
    tab.leave_guide();
}

/// Generates malformed hello messages of various kinds, from a pseudo-random generator with a fixed seed.
const MALFORMED_HELLO: &str = "(() => {
    let seed = 7;
    const dice = (sides) => (seed = (seed * 1103515245 + 12345) % 2147483648) % sides;
    const good = () => ({ uncramp: 1, type: 'hello', slots: { roller: 'EVIL' }, theme: 'dark', accent: '#ff0000', lang: 'en' });
    const junk = () => [null, undefined, 0, NaN, -1, 1e300, '', 'hello', [], [good()], {}, true, new Date(0), new Map([['type', 'hello']]), new Uint8Array(9), 'x'.repeat(5000)][dice(16)];
    const broken = [
        () => junk(),
        () => JSON.stringify(good()),
        () => ({ ...good(), uncramp: [0, 2, '1', true, null][dice(5)] }),
        () => ({ ...good(), type: ['Hello', 'ready', 'height', '__proto__', 'constructor', 'toString', junk()][dice(7)], more: 1 }),
        () => ({ ...good(), radius: ['29', 12, '-1', '1.5', '0x1', ' 5', null, 'calc(1px)'][dice(8)] }),
        () => ({ ...good(), font: ['comic', '', null, ['serif'], 'Serif;}'][dice(5)] }),
        () => ({ uncramp: 1, type: 'pause', [['hold', 'constructor', 'hasOwnProperty'][dice(3)]]: junk() ?? 1 }),
        () => ({ ...good(), more: junk() ?? 1 }),
        () => { const it = good(); delete it[['uncramp', 'type', 'slots', 'theme', 'accent', 'lang'][dice(6)]]; return it; },
        () => ({ ...good(), slots: { roller: 'x'.repeat(81 + dice(9000)) } }),
        () => ({ ...good(), slots: { roller: 'EVIL', [['wine', 'href', '__proto ', 'Roller'][dice(4)]]: 'EVIL' } }),
        () => ({ ...good(), slots: [['EVIL'], null, 'EVIL', 3][dice(4)] }),
        () => ({ ...good(), slots: { roller: [{ href: 'javascript:alert(1)' }, 5, null, '  '][dice(4)] } }),
        () => ({ ...good(), accent: ['red', '#fff', '#12345g', '#000000;}', 'url(x)', '#ff00000', null, 7][dice(8)] }),
        () => ({ ...good(), theme: ['pink', 'DARK', '', null, ['dark']][dice(5)] }),
        () => ({ ...good(), lang: ['xx', 'EN', '', null, 0][dice(5)] }),
        () => { const it = good(); it.self = it; return it; },
    ];
    return () => broken[dice(broken.length)]();
})()";

fn malformed_messages_are_ignored_in_the_frame(tab: &mut Tab) {
    let _store = store(tab, "theme=light");
    // 10,000 messages, at most 4,000 a second, from the page that is allowed to talk to the guide.
    let flood = format!(
        "void (() => {{ const next = {MALFORMED_HELLO}; const to = frame().contentWindow; let left = 10000; window.flooded = false; const timer = setInterval(() => {{ for (let count = 0; count < 40; count++) to.postMessage(next(), '*'); left -= 40; if (left <= 0) {{ clearInterval(timer); window.flooded = true; }} }}, 10); }})()"
    );
    tab.enter_guide(0);
    tab.leave_guide();
    tab.eval(&flood);
    // The guide is used while the messages arrive.
    tab.session().enter("frame()").unwrap();
    tab.walk_in_frame(&[(Answer::Muscle(Muscle::BackOfThigh), HOLD)]);
    tab.skip(12_000);
    tab.walk_in_frame(&[(Answer::LetGo, StepId::After)]);
    // A well-formed message from the frame itself is ignored too.
    tab.eval("void postMessage({ uncramp: 1, type: 'hello', slots: { roller: 'EVIL' }, theme: 'dark', accent: '#ff0000', lang: 'en' }, '*')");
    tab.leave_guide();
    tab.wait_for("every message was sent", "flooded", true);
    tab.session().enter("frame()").unwrap();
    assert_eq!(
        tab.eval("[document.documentElement.dataset.theme, document.documentElement.style.getPropertyValue('--accent'), document.body.textContent.includes('EVIL'), test.state().step]"),
        json!(["light", "", false, "after/"])
    );
    tab.leave_guide();
}

fn malformed_messages_are_ignored_by_the_embedding_page(tab: &mut Tab) {
    // Another origin, in a separate frame next to the guide, sends the messages that the guide would send.
    let says = "const messages = [{ uncramp: 1, type: 'product', slot: 'roller' }, { uncramp: 1, type: 'height', px: 3000 }, { uncramp: 1, type: 'finished' }, { uncramp: 1, type: 'started' }]; let left = 2000; const timer = setInterval(() => { for (let count = 0; count < 10; count++) parent.postMessage(messages[left-- % 4], '*'); if (left <= 0) { clearInterval(timer); parent.postMessage('over', '*'); } }, 10);";
    let files = vec![StoreFile::new(
        "/",
        format!("<!doctype html><title>Other</title><script>{says}</script>"),
    )];
    let other = Store::open((Ipv4Addr::LOCALHOST, 0).into(), files).unwrap();
    let body = format!(
        "<iframe src=\"{}\" title=\"Other\" height=\"50\"></iframe>{}",
        other.url(),
        guide("")
    );
    let _store = tab.open_store(&StorePage::new(body));
    tab.wait_for_guide();
    // The embedding page sends one as well, which is the wrong source too.
    tab.eval("void postMessage({ uncramp: 1, type: 'product', slot: 'roller' }, '*')");
    tab.wait_for(
        "every message was sent",
        "messages.some(({ data }) => data === 'over')",
        true,
    );
    assert_eq!(
        tab.eval("[events, document.title, guide().style.minHeight === '3000px']"),
        json!([[["ready", null]], "Store", false])
    );
}

fn a_flood_of_heights_is_clamped_and_throttled(tab: &mut Tab) {
    let body = format!("<p style=\"height:30vh\"></p>{}", guide(""));
    let _store = tab.open_store(&StorePage::new(body));
    tab.eval("void (window.heights = [], new MutationObserver(() => heights.push([performance.now(), parseInt(guide().style.minHeight)])).observe(guide(), { attributeFilter: ['style'] }))");
    tab.wait_for_guide();
    tab.session().enter("frame()").unwrap();
    // A guide under hostile control.
    tab.eval("void ((left) => { const timer = setInterval(() => { for (let count = 0; count < 10; count++) parent.postMessage({ uncramp: 1, type: 'height', px: [0, 1e9, 4294967295, left][left-- % 4] }, '*'); if (left <= 0) { clearInterval(timer); window.over = true; } }, 10); })(1500)");
    tab.wait_for("every message was sent", "window.over", true);
    tab.leave_guide();
    let heights: Vec<(f64, i64)> = serde_json::from_value(tab.eval("heights")).unwrap();
    assert!(
        heights.iter().any(|(_, px)| *px == 4_000 || *px == 320),
        "{heights:?}"
    );
    for (at, px) in &heights {
        assert!((320..=4_000).contains(px), "{px}");
        let second = heights
            .iter()
            .filter(|(other, _)| (*at..*at + 990.0).contains(other));
        assert!(second.count() <= 10, "{heights:?}");
    }
}

/// The tables that the build generates for the protocol.
fn protocol_tables() -> String {
    let sources = uncramp::generated_sources::all(Published::default()).into_iter();
    let tables = sources.filter(|(name, _)| *name == "web/embed_protocol_tables.js");
    tables.map(|(_, text)| text).collect()
}
