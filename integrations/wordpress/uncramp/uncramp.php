<?php
/**
 * Plugin Name:       Uncramp
 * Description:       Puts a guide for a runner's cramp into your pages, in your shop's colours, with your products after the pain. The guide is part of the plugin: nothing is loaded from elsewhere.
 * Version:           0.1.0
 * Requires at least: 6.8
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       uncramp
 * Domain Path:       /languages
 *
 * @package Uncramp
 */

defined( 'ABSPATH' ) || exit;

define( 'UNCRAMP_VERSION', '0.1.0' );
define( 'UNCRAMP_FILE', __FILE__ );
define( 'UNCRAMP_FOLDER', plugin_dir_path( __FILE__ ) );

require_once UNCRAMP_FOLDER . 'includes/options.php';
require_once UNCRAMP_FOLDER . 'includes/products.php';
require_once UNCRAMP_FOLDER . 'includes/element.php';
require_once UNCRAMP_FOLDER . 'includes/block.php';

add_action( 'init', 'uncramp_register_assets' );
add_action( 'init', 'uncramp_register_block' );
add_action( 'init', 'uncramp_register_shortcode' );
add_action( 'before_woocommerce_init', 'uncramp_declare_compatibility' );

require_once UNCRAMP_FOLDER . 'includes/site-health.php';
add_filter( 'site_status_tests', 'uncramp_site_status_tests' );
add_action( 'rest_api_init', 'uncramp_register_health_route' );

// Options are also read and written outside the administration pages.
add_action( 'init', 'uncramp_register_setting' );

if ( is_admin() ) {
	require_once UNCRAMP_FOLDER . 'includes/settings.php';
	require_once UNCRAMP_FOLDER . 'includes/settings-fields.php';
	add_action( 'admin_menu', 'uncramp_add_settings_page' );
	add_action( 'admin_enqueue_scripts', 'uncramp_enqueue_settings_assets' );
	add_filter( 'woocommerce_screen_ids', 'uncramp_add_screen_id' );
	add_filter( 'plugin_action_links_' . plugin_basename( __FILE__ ), 'uncramp_add_action_link' );
}

/**
 * Tells WooCommerce that the plugin does not touch orders or the checkout.
 */
function uncramp_declare_compatibility() {
	$features = 'Automattic\WooCommerce\Utilities\FeaturesUtil';
	if ( class_exists( $features ) ) {
		$features::declare_compatibility( 'custom_order_tables', UNCRAMP_FILE, true );
		$features::declare_compatibility( 'cart_checkout_blocks', UNCRAMP_FILE, true );
	}
}
