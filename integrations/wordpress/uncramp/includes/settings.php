<?php
/**
 * The page of settings.
 *
 * @package Uncramp
 */

defined( 'ABSPATH' ) || exit;

/**
 * Adds the page to the menu of settings.
 */
function uncramp_add_settings_page() {
	add_options_page( __( 'Cramp guide', 'uncramp' ), __( 'Cramp guide', 'uncramp' ), 'manage_options', 'uncramp', 'uncramp_render_settings_page' );
}

/**
 * Adds a link to the settings to the list of plugins.
 *
 * @param string[] $links The links that are there.
 * @return string[] The links.
 */
function uncramp_add_action_link( $links ) {
	$link = sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=uncramp' ) ), esc_html__( 'Settings', 'uncramp' ) );
	return array_merge( array( $link ), $links );
}

/**
 * Makes WooCommerce load its search for products on this page.
 *
 * @param string[] $ids The screens on which it does.
 * @return string[] The screens.
 */
function uncramp_add_screen_id( $ids ) {
	$ids[] = 'settings_page_uncramp';
	return $ids;
}

/**
 * Whether products can be chosen with WooCommerce's own search.
 *
 * @return bool Whether it is active.
 */
function uncramp_has_woocommerce() {
	return class_exists( 'WooCommerce' ) && function_exists( 'wc_get_product' );
}

/**
 * Loads what the fields of this page need.
 *
 * @param string $screen The screen.
 */
function uncramp_enqueue_settings_assets( $screen ) {
	if ( 'settings_page_uncramp' !== $screen ) {
		return;
	}
	wp_enqueue_style( 'uncramp-settings', uncramp_url( 'assets/settings.css' ), array(), UNCRAMP_VERSION );
	if ( uncramp_has_woocommerce() ) {
		wp_enqueue_script( 'wc-enhanced-select' );
		wp_enqueue_style( 'woocommerce_admin_styles' );
	} else {
		wp_enqueue_script( 'uncramp-settings', uncramp_url( 'assets/settings.js' ), array( 'wp-api-fetch', 'wp-url' ), UNCRAMP_VERSION, true );
	}
}

/**
 * Writes the page.
 */
function uncramp_render_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	?>
	<div class="wrap">
		<h1><?php esc_html_e( 'Cramp guide', 'uncramp' ); ?></h1>
		<p>
			<?php
			printf(
				/* translators: %s: the shortcode. */
				esc_html__( 'Put the guide into a page: add the block “Cramp guide”, or write %s.', 'uncramp' ),
				'<code>[uncramp]</code>'
			);
			?>
		</p>
		<p><?php esc_html_e( 'What you set here holds for every guide on this site. A block or a shortcode can set its own.', 'uncramp' ); ?></p>
		<form action="options.php" method="post">
			<?php settings_fields( 'uncramp' ); ?>
			<h2><?php esc_html_e( 'Look', 'uncramp' ); ?></h2>
			<table class="form-table" role="presentation">
				<?php uncramp_render_look( uncramp_options() ); ?>
			</table>
			<h2><?php esc_html_e( 'Products', 'uncramp' ); ?></h2>
			<p><?php esc_html_e( 'Readers see them only once the pain is over. Products that are hidden or sold out are left out. All fields may stay empty.', 'uncramp' ); ?></p>
			<table class="form-table" role="presentation">
				<?php uncramp_render_products( uncramp_options() ); ?>
			</table>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}
