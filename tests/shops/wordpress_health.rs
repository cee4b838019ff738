//! Site Health, and the languages of the plugin's own texts.

use serde_json::json;

use crate::shop::Shop;

/// The status and the text of the test.
fn health(shop: &Shop) -> (String, String) {
    let result = shop.eval("uncramp_health()");
    let text = |field: &str| result[field].as_str().unwrap().to_owned();
    (text("status"), text("description"))
}

pub fn site_health_sees_what_the_server_refuses(shop: &Shop) {
    assert!(
        shop.eval("apply_filters( 'site_status_tests', array() )")["async"]["uncramp"].is_object()
    );
    assert_eq!(health(shop).0, "good");
    let html = "str_ends_with( $path, '.html' )";
    let root = "'/' === $path";
    for (request, fault, words) in [
        (html, "http_response_code( 403 ); return true;", "403"),
        (html, "echo 'Not here'; return true;", "something else"),
        (html, "header( 'X-Frame-Options: DENY' );", "SAMEORIGIN"),
        (
            html,
            "header( \"Content-Security-Policy: default-src *; frame-ancestors 'none'\" );",
            "SAMEORIGIN",
        ),
        (
            root,
            "header( \"Content-Security-Policy: frame-src 'none'\" );",
            "frame-src",
        ),
        (
            root,
            "header( 'Cross-Origin-Embedder-Policy: require-corp' );",
            "Embedder",
        ),
    ] {
        // PHP's own server sends files without such headers.
        let send = if request == html && !fault.contains("return") {
            "header( 'Content-Type: text/html' ); readfile( $root . $path ); return true;"
        } else {
            ""
        };
        shop.wordpress
            .set_fault(&format!("if ( {request} ) {{ {fault} {send} }}"))
            .unwrap();
        let (status, text) = health(shop);
        assert_eq!(status, "recommended", "{fault}");
        assert!(text.contains(words), "{fault}: {text}");
    }
    shop.wordpress.set_fault("").unwrap();
    assert_eq!(health(shop).0, "good");
    the_texts_are_translated(shop);
}

fn the_texts_are_translated(shop: &Shop) {
    for (locale, label, title) in [
        ("de_DE", "Getränke", "Krampf-Ratgeber"),
        ("es_ES", "Bebidas", "Guía para calambres"),
        ("fr_FR", "Boissons", "Guide des crampes"),
        ("pt_BR", "Bebidas", "Guia de cãibras"),
        ("ja", "ドリンク", "けいれんガイド"),
    ] {
        let found = shop.run(&format!(
            "add_filter( 'pre_determine_locale', fn() => '{locale}' );
            unload_textdomain( 'uncramp', true );
            $block = WP_Block_Type_Registry::get_instance();
            $block->unregister( 'uncramp/guide' );
            uncramp_register_block();
            $script = load_script_textdomain( 'uncramp-editor', 'uncramp', UNCRAMP_FOLDER . 'languages' );
            echo wp_json_encode( array( uncramp_slots()['hydration'], $block->get_registered( 'uncramp/guide' )->title, json_decode( $script, true )['locale_data']['messages']['Cramp guide'][0] ?? null ) );"
        ));
        assert_eq!(found, json!([label, title, title]), "{locale}");
    }
}
