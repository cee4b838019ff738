<?php
/**
 * The element in the page, for the block and the shortcode alike.
 *
 * @package Uncramp
 */

defined( 'ABSPATH' ) || exit;

/**
 * The address of a file of the plugin, over the scheme of the page.
 *
 * @param string $path Its path in the plugin.
 * @return string The address.
 */
function uncramp_url( $path ) {
	return set_url_scheme( plugins_url( $path, UNCRAMP_FILE ) );
}

/**
 * Registers the script of the element and the style sheet that keeps its room.
 *
 * The addresses stay the same in every version, because page caches name them for days after an update.
 */
function uncramp_register_assets() {
	wp_register_script(
		'uncramp',
		uncramp_url( 'guide/embed.js' ),
		array(),
		UNCRAMP_VERSION,
		array(
			'strategy'  => 'defer',
			'in_footer' => true,
		)
	);
	wp_register_style( 'uncramp', uncramp_url( 'blocks/guide/style.css' ), array(), UNCRAMP_VERSION );
}

/**
 * Registers `[uncramp theme="light" accent="#0c4a6e" electrolytes="123" roller="Foam roller | /p/456"]`.
 */
function uncramp_register_shortcode() {
	add_shortcode( 'uncramp', 'uncramp_render_shortcode' );
}

/**
 * The element for a shortcode.
 *
 * @param array<string, string>|string $attributes Its attributes.
 * @return string Markup.
 */
function uncramp_render_shortcode( $attributes ) {
	$looks      = array_fill_keys( array( 'theme', 'accent', 'radius', 'font' ), '' );
	$slots      = array_fill_keys( array_keys( uncramp_slots() ), '' );
	$attributes = shortcode_atts( $looks + $slots, $attributes, 'uncramp' );
	wp_enqueue_script( 'uncramp' );
	wp_enqueue_style( 'uncramp' );
	$overrides             = array_intersect_key( $attributes, $looks );
	$overrides['products'] = array_intersect_key( $attributes, $slots );
	return uncramp_element( uncramp_merge( $overrides ) );
}

/**
 * The element with its products as links, which readers see while there is no guide.
 *
 * @param array<string, mixed> $options Valid options.
 * @return string Markup, escaped.
 */
function uncramp_element( $options ) {
	$attributes = array(
		'src'    => uncramp_url( 'guide/' ),
		'theme'  => $options['theme'],
		'accent' => uncramp_resolve_accent( $options['accent'] ),
		'radius' => $options['radius'],
		'font'   => $options['font'],
	);
	$links = '';
	foreach ( $options['products'] as $slot => $product ) {
		$link = uncramp_product_link( $product );
		if ( $link ) {
			$links .= sprintf( '<a slot="%s" href="%s">%s</a> ', esc_attr( $slot ), esc_url( $link['address'] ), esc_html( $link['label'] ) );
		}
	}
	$markup = '';
	foreach ( $attributes as $name => $value ) {
		if ( '' !== $value ) {
			$markup .= sprintf( ' %s="%s"', $name, 'src' === $name ? esc_url( $value ) : esc_attr( $value ) );
		}
	}
	return sprintf( '<uncramp-guide%s>%s</uncramp-guide>', $markup, trim( $links ) );
}
