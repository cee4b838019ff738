<?php
/**
 * The block.
 *
 * @package Uncramp
 */

defined( 'ABSPATH' ) || exit;

/**
 * Registers the block, and the translations of its editor.
 */
function uncramp_register_block() {
	wp_register_script(
		'uncramp-editor',
		uncramp_url( 'blocks/guide/editor.js' ),
		array( 'wp-api-fetch', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n', 'wp-url' ),
		UNCRAMP_VERSION,
		true
	);
	wp_set_script_translations( 'uncramp-editor', 'uncramp', UNCRAMP_FOLDER . 'languages' );
	$names = array(
		'slots'  => uncramp_slots(),
		'themes' => uncramp_themes(),
	);
	wp_add_inline_script( 'uncramp-editor', 'var uncrampNames = ' . wp_json_encode( $names, JSON_HEX_TAG | JSON_UNESCAPED_SLASHES ) . ';', 'before' );
	register_block_type( UNCRAMP_FOLDER . 'blocks/guide', array( 'render_callback' => 'uncramp_render_block' ) );
}

/**
 * The element for a block.
 *
 * @param array<string, mixed> $attributes The block's attributes.
 * @return string Markup.
 */
function uncramp_render_block( $attributes ) {
	$wrapper = get_block_wrapper_attributes();
	return sprintf( '<div %s>%s</div>', $wrapper, uncramp_element( uncramp_merge( $attributes ) ) );
}
