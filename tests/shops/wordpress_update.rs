//! A new version of the plugin, while somebody has the guide open, and while a cache has pages of the previous version.

use serde_json::json;
use uncramp::care::StepId;

use crate::shop::{FRAME, Shop};

pub fn an_update_leaves_open_and_cached_pages_working(shop: &Shop) {
    // The page in a page cache.
    let cached = shop.html("block");
    shop.visit("/block/");
    shop.enter_guide();
    shop.walk_to_hold();
    let scripts = "document.querySelector('script[src]').src";
    let old_scripts = shop.tab.eval(scripts);

    let next = shop.changed_archive("next.zip", |files| {
        for (path, content) in files.iter_mut() {
            if path.rsplit('.').next() == Some("html") {
                let page = String::from_utf8(content.clone()).unwrap();
                *content = page.replace("sealed.js?", "sealed.js?next").into_bytes();
            }
        }
        let main = files.get_mut("uncramp.php").unwrap();
        let text = String::from_utf8(main.clone()).unwrap();
        *main = text.replace("0.1.0", "0.1.1").into_bytes();
    });
    assert_eq!(
        shop.install(
            &next,
            "echo wp_json_encode( get_plugins()['uncramp/uncramp.php']['Version'] );"
        ),
        "0.1.1"
    );
    assert_eq!(
        shop.eval("is_plugin_active( 'uncramp/uncramp.php' )"),
        json!(true)
    );

    // The open guide continues to work, and so does its next page.
    shop.walk_to_after_care();
    shop.tab.session().leave().unwrap();
    shop.tab
        .eval("void document.querySelector('uncramp-guide').restart()");
    shop.enter_guide();
    assert_ne!(shop.tab.eval(scripts), old_scripts);
    shop.tab.session().leave().unwrap();

    // A cached page names files that still exist.
    std::fs::write(shop.wordpress.root().join("cached.html"), cached).unwrap();
    shop.visit("/cached.html");
    shop.enter_guide();
    shop.tab.session().leave().unwrap();

    a_page_of_another_build_stays_plain(shop);
}

/// A browser may have kept a page of the guide itself, whose app is gone.
fn a_page_of_another_build_stays_plain(shop: &Shop) {
    let folder = shop
        .wordpress
        .root()
        .join("wp-content/plugins/uncramp/guide/embed");
    let page = std::fs::read_to_string(folder.join("index.html")).unwrap();
    let build = page
        .split("data-build=\"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap();
    std::fs::write(folder.join("index.html"), page.replace(build, "yesterday")).unwrap();
    shop.visit("/block/");
    shop.tab.wait_for(
        "the frame is shown",
        &format!("{FRAME}?.style.visibility"),
        "",
    );
    shop.tab.session().enter(FRAME).unwrap();
    shop.tab.wait_for(
        "the page stays plain",
        "document.documentElement.dataset.app",
        "failed",
    );
    let heading = uncramp::content::en::step(StepId::HOME).heading;
    assert_eq!(
        shop.tab.eval("document.querySelector('h1').textContent"),
        heading
    );
    // Its links work.
    shop.tab
        .eval("void document.querySelector('.answer[href]').click()");
    shop.tab.wait_for(
        "the next page",
        "document.documentElement.dataset.app",
        "ready",
    );
    shop.tab.session().leave().unwrap();
    std::fs::write(folder.join("index.html"), page).unwrap();
}
