//! Who may change what: the form of the settings, users without rights, products, and the editor.

use serde_json::json;

use crate::shop::Shop;

const SETTINGS: &str = "/wp-admin/options-general.php?page=uncramp";

/// Sets a field of the form.
fn fill(shop: &Shop, name: &str, value: &str) {
    shop.tab.eval(&format!(
        "void ((field) => {{ if (field.type === 'radio') document.querySelector(`[name=\"{name}\"][value=\"{value}\"]`).checked = true; else field.value = {}; }})(document.querySelector('[name=\"{name}\"]'))",
        json!(value)
    ));
}

fn submit(shop: &Shop) {
    shop.tab
        .eval("void document.querySelector('#submit').click()");
    shop.tab.wait_for(
        "the settings are saved",
        "!!document.querySelector('#setting-error-settings_updated')",
        true,
    );
}

pub fn settings_are_saved(shop: &Shop) {
    shop.log_in("owner");
    shop.visit(SETTINGS);
    let palette = shop.tab.eval(
        "[...document.querySelectorAll('[name=\"uncramp[accent]\"]')].map(({ value }) => value)",
    );
    let palette = palette.as_array().unwrap();
    assert!(palette.len() > 3, "the colours of the theme: {palette:?}");
    let slug = palette[1].as_str().unwrap();
    fill(shop, "uncramp[theme]", "dark");
    fill(shop, "uncramp[accent]", slug);
    fill(shop, "uncramp[radius]", "8");
    fill(shop, "uncramp[products][bottle]", "Soft bottle | /bottle/");
    submit(shop);
    shop.publish("owner", "plain", "[uncramp]");
    let element = shop.element("plain");
    for part in [
        " theme=\"dark\"",
        " accent=\"#",
        " radius=\"8\"",
        "<a slot=\"bottle\" href=\"/bottle/\">Soft bottle</a>",
    ] {
        assert!(element.contains(part), "{part}: {element}");
    }
    // The block's own values win.
    assert!(shop.element("block").contains("accent=\"#0c4a6e\""));
    // The search suggests pages.
    shop.visit(SETTINGS);
    shop.tab.eval("void ((field) => { field.value = 'foam'; field.dispatchEvent(new Event('input')); })(document.querySelector('#uncramp-roller'))");
    let found = "document.querySelector('#uncramp-roller').list.options[0]?.value";
    shop.tab.wait_for(
        "a page is suggested",
        found,
        format!("foam-roller | {}/foam-roller/", shop.wordpress.url()),
    );
}

pub fn hostile_settings_are_refused(shop: &Shop) {
    shop.visit(SETTINGS);
    fill(
        shop,
        "uncramp[products][shoes]",
        "Shoes | javascript:alert(1)",
    );
    fill(
        shop,
        "uncramp[products][roller]",
        "<img src=x onerror=alert(2)> | /roller/",
    );
    fill(
        shop,
        "uncramp[products][massage]",
        "<b>Massage</b> \" onclick=alert(3) | https://shop.example/?a=1&b='\"><script>",
    );
    shop.tab.eval("void (document.querySelector('#uncramp-radius').removeAttribute('max'), document.querySelector('#uncramp-radius').value = '99', document.querySelector('#uncramp-theme').append(new Option('x', '\"><script>', true, true)))");
    submit(shop);
    let options = shop.eval("get_option( 'uncramp' )");
    assert_eq!(options["theme"], "auto");
    assert_eq!(options["radius"], "");
    let products = options["products"].as_object().unwrap();
    assert!(
        !products.contains_key("shoes") && !products.contains_key("roller"),
        "{products:?}"
    );
    let element = shop.element("plain");
    assert!(
        !element.contains("<script")
            && !element.contains("<b>")
            && !element.contains("javascript:"),
        "{element}"
    );
    // The form shows what it has kept, and nothing runs in it.
    assert_eq!(
        shop.tab.eval(
            "document.querySelector('#wpbody-content form script, #wpbody-content form img')"
        ),
        json!(null)
    );
    // Somebody else has written the option.
    shop.eval("$GLOBALS['wpdb']->update( $GLOBALS['wpdb']->options, array( 'option_value' => serialize( array( 'theme' => array( 1 ), 'accent' => new stdClass(), 'products' => 'x' ) ) ), array( 'option_name' => 'uncramp' ) )");
    assert!(shop.element("plain").contains(" theme=\"auto\""));
}

/// Posts the form of the settings from the page that is open, and returns the status.
fn post(shop: &Shop, nonce: &str) -> serde_json::Value {
    shop.tab.resolve(&format!(
        "fetch('/wp-admin/options.php', {{ method: 'POST', body: new URLSearchParams({{ option_page: 'uncramp', action: 'update', _wpnonce: {nonce}, 'uncramp[theme]': 'light' }}) }}).then(({{ status }}) => status)"
    ))
}

pub fn forged_forms_and_other_users_are_refused(shop: &Shop) {
    shop.eval("delete_option( 'uncramp' )");
    shop.visit(SETTINGS);
    assert_eq!(post(shop, "'forged'"), 403);
    assert_eq!(shop.eval("get_option( 'uncramp' )['theme'] ?? ''"), "");
    // An author has neither the page nor the right, not even with a nonce of their own.
    shop.eval("wp_insert_user( array( 'user_login' => 'writer', 'user_pass' => 'writer', 'role' => 'author' ) )");
    shop.tab
        .session()
        .command(
            "cookie",
            &json!({ "cookie": { "name": "x", "value": "x" } }),
        )
        .unwrap();
    shop.log_in("writer");
    let status = shop.tab.resolve(&format!(
        "fetch('{SETTINGS}').then(({{ status }}) => status)"
    ));
    assert_eq!(status, 403);
    assert_eq!(post(shop, "'forged'"), 403);
    let health = shop
        .tab
        .resolve("fetch('/wp-json/uncramp/v1/health').then(({ status }) => status)");
    assert_eq!(health, 401);
    assert_eq!(shop.eval("get_option( 'uncramp' )['theme'] ?? ''"), "");
    shop.log_in("owner");
    shop.visit(SETTINGS);
    fill(shop, "uncramp[theme]", "light");
    submit(shop);
    assert_eq!(shop.eval("get_option( 'uncramp' )['theme']"), "light");
}

pub fn authors_can_use_the_block(shop: &Shop) {
    let raw = "<script src=\"/x.js\"></script><uncramp-guide><a slot=\"roller\" href=\"/roller/\">Roller</a></uncramp-guide>";
    let block = "<!-- wp:uncramp/guide {\"products\":{\"roller\":\"Roller | /roller/\",\"shoes\":\"Shoes | javascript:alert(1)\"}} /-->";
    shop.publish(
        "writer",
        "by-an-author",
        &format!("<!-- wp:html -->{raw}<!-- /wp:html -->{block}"),
    );
    let html = shop.html("by-an-author");
    assert!(!html.contains("/x.js"), "pasted scripts are stripped");
    let element = shop.element("by-an-author");
    assert!(
        element.contains("<a slot=\"roller\" href=\"/roller/\">Roller</a>"),
        "{element}"
    );
    assert!(!element.contains("javascript:"), "{element}");
}

/// The part of `WooCommerce` that the plugin uses.
const WOOCOMMERCE: &str = r"<?php
class WooCommerce {}
class Stub_Product {
	public $id;
	public function __construct( $id ) { $this->id = $id; }
	public function is_visible() { return 'hidden' !== get_post_meta( $this->id, 'visibility', true ); }
	public function is_in_stock() { return 'out' !== get_post_meta( $this->id, 'stock', true ); }
	public function get_formatted_name() { return get_the_title( $this->id ) . ' (<b>#' . $this->id . '</b>)'; }
}
function wc_get_product( $id ) { return 'product' === get_post_type( $id ) ? new Stub_Product( $id ) : false; }
add_action( 'init', function () {
	register_post_type( 'product', array( 'public' => true, 'show_in_rest' => true, 'label' => 'Products' ) );
	wp_register_script( 'wc-enhanced-select', '/wc.js', array(), '1', true );
	wp_register_style( 'woocommerce_admin_styles', '/wc.css', array(), '1' );
} );
";

pub fn woocommerce_products_are_chosen_with_its_search(shop: &Shop) {
    let stub = shop
        .wordpress
        .root()
        .join("wp-content/mu-plugins/woocommerce.php");
    std::fs::write(&stub, WOOCOMMERCE).unwrap();
    let id = shop.eval("wp_insert_post( array( 'post_type' => 'product', 'post_status' => 'publish', 'post_name' => 'shoe', 'post_title' => 'Trail shoe' ) )");
    shop.visit(SETTINGS);
    let loaded = "!!document.querySelector('#wc-enhanced-select-js') && document.querySelectorAll('select.wc-product-search').length";
    assert_eq!(shop.tab.eval(loaded), 9);
    // As the search does once a product is chosen.
    shop.tab.eval(&format!("void document.querySelector('#uncramp-shoes').append(new Option('Trail shoe', '{id}', true, true))"));
    submit(shop);
    shop.visit(SETTINGS);
    let chosen = "document.querySelector('#uncramp-shoes').selectedOptions[0].textContent";
    assert_eq!(shop.tab.eval(chosen), format!("Trail shoe (#{id})"));
    assert!(shop.element("plain").contains(">Trail shoe</a>"));
    for (key, value) in [("visibility", "hidden"), ("stock", "out")] {
        shop.eval(&format!(
            "(bool) update_post_meta( {id}, '{key}', '{value}' )"
        ));
        assert!(!shop.element("plain").contains("Trail shoe"), "{key}");
        shop.eval(&format!("delete_post_meta( {id}, '{key}' )"));
    }
    std::fs::remove_file(stub).unwrap();
}

pub fn the_editor_knows_the_block(shop: &Shop) {
    shop.visit("/wp-admin/post-new.php?post_type=page");
    shop.tab.wait_for("the editor", "!!window.wp?.blocks?.getBlockType('uncramp/guide') && !!wp.data?.select('core/block-editor')", true);
    shop.tab.eval("void wp.data.dispatch('core/block-editor').insertBlocks(wp.blocks.createBlock('uncramp/guide', { products: { roller: 'Roller | /roller/' } }))");
    let content = "wp.data.select('core/editor').getEditedPostContent()";
    shop.tab.wait_for(
        "the block is saved as a comment",
        content,
        "<!-- wp:uncramp/guide {\"products\":{\"roller\":\"Roller | /roller/\"}} /-->",
    );
    // Its placeholder is drawn, in the page or in the frame of the editor.
    let placeholder = "!![document, ...[...document.querySelectorAll('iframe')].map(({ contentDocument }) => contentDocument)].some((it) => it?.querySelector('.wp-block-uncramp-guide .components-placeholder'))";
    shop.tab.wait_for("the placeholder", placeholder, true);
    // The pickers of the sidebar.
    shop.tab.eval("void wp.data.dispatch('core/block-editor').selectBlock(wp.data.select('core/block-editor').getBlocks()[0].clientId)");
    // On a narrow screen it is closed at first.
    shop.tab
        .eval("void wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block')");
    shop.tab.wait_for(
        "the pickers",
        "document.querySelectorAll('.components-combobox-control').length",
        9,
    );
}
