//! The plugin in the oldest `WordPress` it supports, and in the newest: from the archive to a hold, and to an empty log.

use std::env;
use std::path::PathBuf;

use serde_json::json;

use crate::shop::{Shop, php};
use crate::{oembed, wordpress_health, wordpress_rights, wordpress_sealed, wordpress_update};

/// The folders of the versions.
fn versions() -> Vec<PathBuf> {
    let folders = env::var_os("UNCRAMP_WORDPRESS").expect("run by `cargo xtask shops`");
    env::split_paths(&folders).collect()
}

#[test]
fn the_plugin_works_in_the_oldest_wordpress() {
    walk(&versions()[0]);
}

#[test]
fn the_plugin_works_in_the_newest_wordpress() {
    walk(&versions()[1]);
}

/// A sentence, and the function that tests it.
type Part = (&'static str, fn(&Shop));

/// What is tried in each version, in this order, because each builds on the shop that the ones before it have left.
const PARTS: [Part; 18] = [
    ("an old WordPress refuses it", an_old_wordpress_refuses_it),
    (
        "it is activated from the archive",
        it_is_activated_from_the_archive,
    ),
    (
        "a block and a shortcode show the guide",
        a_block_and_a_shortcode_show_the_guide,
    ),
    (
        "the guide runs to a hold and shows products",
        the_guide_runs_to_a_hold_and_shows_products,
    ),
    (
        "a session recorder reads nothing of the guide",
        wordpress_sealed::a_session_recorder_reads_nothing_of_the_guide,
    ),
    (
        "the guide stores nothing in the shop",
        wordpress_sealed::the_guide_stores_nothing_in_the_shop,
    ),
    (
        "only visible products are linked",
        only_visible_products_are_linked,
    ),
    (
        "hostile products are harmless",
        hostile_products_are_harmless,
    ),
    ("settings are saved", wordpress_rights::settings_are_saved),
    (
        "hostile settings are refused",
        wordpress_rights::hostile_settings_are_refused,
    ),
    (
        "forged forms and other users are refused",
        wordpress_rights::forged_forms_and_other_users_are_refused,
    ),
    (
        "authors can use the block",
        wordpress_rights::authors_can_use_the_block,
    ),
    (
        "shop products are chosen with the search of the shop",
        wordpress_rights::woocommerce_products_are_chosen_with_its_search,
    ),
    (
        "the editor knows the block",
        wordpress_rights::the_editor_knows_the_block,
    ),
    (
        "site health sees what the server refuses",
        wordpress_health::site_health_sees_what_the_server_refuses,
    ),
    (
        "a pasted link becomes a frame",
        oembed::wordpress_makes_a_frame_of_a_pasted_link,
    ),
    (
        "an update leaves open and cached pages working",
        wordpress_update::an_update_leaves_open_and_cached_pages_working,
    ),
    (
        "nothing is left after uninstalling",
        nothing_is_left_after_uninstalling,
    ),
];

fn walk(version: &std::path::Path) {
    let shop = Shop::open(version);
    println!("WordPress {}", shop.eval("get_bloginfo( 'version' )"));
    for (name, part) in PARTS {
        println!("{}: {name}", version.display());
        part(&shop);
        assert_eq!(shop.wordpress.log(), Vec::<String>::new(), "{name}");
    }
}

/// Installs the plugin, activates it, and returns the error.
const ACTIVATE: &str = "$result = activate_plugin( 'uncramp/uncramp.php' ); echo wp_json_encode( is_wp_error( $result ) ? $result->get_error_codes() : 'active' );";

fn an_old_wordpress_refuses_it(shop: &Shop) {
    let file = shop.wordpress.root().join("wp-includes/version.php");
    let version = std::fs::read_to_string(&file).unwrap();
    let old: String = version
        .lines()
        .map(|line| {
            if line.starts_with("$wp_version ") {
                "$wp_version = '6.7.2';\n".to_owned()
            } else {
                format!("{line}\n")
            }
        })
        .collect();
    std::fs::write(&file, old).unwrap();
    let messages = shop.install(&shop.archive, ACTIVATE);
    assert!(messages.to_string().contains("6.7.2"), "{messages}");
    std::fs::write(&file, version).unwrap();
    assert_eq!(
        shop.eval("get_plugins()['uncramp/uncramp.php'] ?? null"),
        json!(null)
    );
}

fn it_is_activated_from_the_archive(shop: &Shop) {
    assert_eq!(shop.install(&shop.archive, ACTIVATE), "active");
    // Another page does not load anything of it.
    assert!(!shop.html("").contains("uncramp"));
}

/// The block with these attributes.
fn block(attributes: &serde_json::Value) -> String {
    format!(
        "<!-- wp:paragraph --><p>Before.</p><!-- /wp:paragraph --><!-- wp:uncramp/guide {attributes} /--><!-- wp:paragraph --><p>After.</p><!-- /wp:paragraph -->"
    )
}

fn a_block_and_a_shortcode_show_the_guide(shop: &Shop) {
    let tablets = shop.publish("owner", "electrolyte-tablets", "<p>Twelve tablets.</p>");
    let roller = format!(
        "Foam <b>roller</b> & more | {}/foam-roller/",
        shop.wordpress.url()
    );
    shop.publish("owner", "foam-roller", "<p>A roller.</p>");
    let attributes = json!({ "accent": "#0c4a6e", "products": { "electrolytes": tablets.to_string(), "roller": roller } });
    shop.publish("owner", "block", &block(&attributes));
    shop.publish(
        "owner",
        "shortcode",
        &format!("Text.\n\n[uncramp theme=\"light\" src=\"https://evil.example/\" electrolytes=\"{tablets}\" roller=\"Foam roller | /foam-roller/\"]\n\nMore."),
    );
    let url = shop.wordpress.url();
    let src = format!("src=\"{url}/wp-content/plugins/uncramp/guide/\"");
    assert_eq!(
        shop.element("block"),
        format!(
            "<uncramp-guide {src} theme=\"auto\" accent=\"#0c4a6e\" font=\"system\"><a slot=\"electrolytes\" href=\"{url}/electrolyte-tablets/\">electrolyte-tablets</a> <a slot=\"roller\" href=\"{url}/foam-roller/\">Foam roller &amp; more</a>"
        )
    );
    assert_eq!(
        shop.element("shortcode"),
        format!(
            "<uncramp-guide {src} theme=\"light\" font=\"system\"><a slot=\"electrolytes\" href=\"{url}/electrolyte-tablets/\">electrolyte-tablets</a> <a slot=\"roller\" href=\"/foam-roller/\">Foam roller</a>"
        )
    );
    for page in ["block", "shortcode"] {
        let html = shop.html(page);
        assert_eq!(html.matches("guide/embed.js?ver=").count(), 1, "{page}");
        assert!(html.contains(" defer"), "{page}");
        assert!(
            html.contains("min-height:1060px") || html.contains("blocks/guide/style.css"),
            "{page}"
        );
    }
}

/// The origins that the page has requested something from.
const ORIGINS: &str = "[...new Set(performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin))]";

fn the_guide_runs_to_a_hold_and_shows_products(shop: &Shop) {
    for page in ["block", "shortcode"] {
        shop.visit(&format!("/{page}/"));
        shop.enter_guide();
        shop.walk_to_hold();
        // Nothing comes from elsewhere.
        let own = json!([shop.wordpress.url()]);
        assert_eq!(shop.tab.eval(ORIGINS), own, "{page}");
        shop.walk_to_after_care();
        let products =
            "[...document.querySelectorAll('#products button')].map((it) => it.textContent)";
        let roller = if page == "block" {
            "Foam roller & more"
        } else {
            "Foam roller"
        };
        shop.tab.wait_for(
            "the products",
            products,
            json!(["electrolyte-tablets", roller]),
        );
        // Below another path, links lead to pages of the same folder.
        let help = "new URL(document.querySelector('.get-help').href).pathname";
        assert_eq!(
            shop.tab.eval(help),
            "/wp-content/plugins/uncramp/guide/embed/help/"
        );
        shop.tab.click(roller);
        shop.tab.session().leave().unwrap();
        shop.tab
            .wait_for("the shop's own page", "location.pathname", "/foam-roller/");
    }
}

fn only_visible_products_are_linked(shop: &Shop) {
    let id = shop.publish("owner", "cold-pack", "<p>Cold.</p>");
    shop.publish(
        "owner",
        "one-product",
        &format!("[uncramp cold-pack=\"{id}\"]"),
    );
    assert!(shop.element("one-product").contains(">cold-pack<"));
    for (change, back) in [
        ("'post_status' => 'draft'", "'post_status' => 'publish'"),
        ("'post_status' => 'private'", "'post_status' => 'publish'"),
        ("'post_password' => 'x'", "'post_password' => ''"),
    ] {
        for (values, is_shown) in [(change, false), (back, true)] {
            shop.eval(&format!(
                "wp_update_post( array( 'ID' => {id}, {values} ) )"
            ));
            assert_eq!(
                shop.element("one-product").contains("slot="),
                is_shown,
                "{values}"
            );
        }
    }
    shop.eval(&format!("(bool) wp_delete_post( {id}, true )"));
    assert!(!shop.element("one-product").contains("slot="));
}

fn hostile_products_are_harmless(shop: &Shop) {
    let title = "<img src=x onerror=alert(1)>\" onclick=\"alert(2)\" <script>alert(3)</script>Gel 'n' \"more\"";
    let id = shop.eval(&format!("wp_insert_post( wp_slash( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_name' => 'gel', 'post_title' => {} ) ) )", php(title)));
    let products = json!({
        "hydration": id.to_string(),
        "electrolytes": "Click | javascript:alert(4)",
        "bottle": "Click | data:text/html,<script>alert(5)</script>",
        "shoes": "Click | //evil.example/\" onmouseover=\"alert(6)",
        "roller": "</a><script>alert(7)</script> | /p/\"><script>alert(8)</script>",
        "massage": ["an", "array"],
        "cold-pack": "99999999999999999999",
        "heat-pack": "No address |",
        "wine": "Wine | /wine/",
    });
    let attributes = json!({ "accent": "\"><script>alert(9)</script>", "theme": "x\" onload=\"alert(10)", "products": products });
    shop.publish("owner", "hostile", &block(&attributes));
    let markup = format!("{}</uncramp-guide>", shop.element("hostile"));
    let page = scraper::Html::parse_fragment(&markup);
    let all = scraper::Selector::parse("uncramp-guide, uncramp-guide *").unwrap();
    for element in page.select(&all) {
        let value = element.value();
        assert!(["uncramp-guide", "a"].contains(&value.name()), "{markup}");
        assert!(
            value.attrs().all(|(name, _)| !name.starts_with("on")),
            "{markup}"
        );
        let href = value.attr("href").unwrap_or("/");
        assert!(
            href.starts_with('/') && !href.starts_with("//")
                || href.starts_with(shop.wordpress.url()),
            "{href}"
        );
    }
    let slots: Vec<_> = page
        .select(&all)
        .filter_map(|it| it.value().attr("slot"))
        .collect();
    assert_eq!(slots, ["hydration"], "{markup}");
    shop.visit("/hostile/");
    shop.enter_guide();
    shop.tab.session().leave().unwrap();
}

fn nothing_is_left_after_uninstalling(shop: &Shop) {
    assert_ne!(shop.eval("get_option( 'uncramp', null )"), json!(null));
    shop.run("deactivate_plugins( 'uncramp/uncramp.php' ); echo 'true';");
    assert!(
        !shop.html("block").contains("<uncramp-guide"),
        "deactivated, the block shows nothing"
    );
    shop.run("uninstall_plugin( 'uncramp/uncramp.php' ); echo 'true';");
    let rows = "$GLOBALS['wpdb']->get_var( \"SELECT COUNT(*) FROM {$GLOBALS['wpdb']->options} WHERE option_name LIKE '%uncramp%'\" )";
    assert_eq!(shop.eval(rows), "0");
}
