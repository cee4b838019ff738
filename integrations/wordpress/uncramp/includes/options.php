<?php
/**
 * The one option of the plugin: how the guide looks, and which products it may show.
 *
 * Whatever is stored has passed `uncramp_sanitize()`, and whatever is read passes it again: the option may have been written
 * by something else. Blocks and shortcodes, which override it, are read in the same way.
 *
 * @package Uncramp
 */

defined( 'ABSPATH' ) || exit;

/**
 * The kinds of product that the guide can show, each with its name for shop owners.
 *
 * @return array<string, string> The names by slot.
 */
function uncramp_slots() {
	return array(
		'hydration'    => __( 'Drinks', 'uncramp' ),
		'electrolytes' => __( 'Electrolytes', 'uncramp' ),
		'bottle'       => __( 'Bottles', 'uncramp' ),
		'compression'  => __( 'Compression wear', 'uncramp' ),
		'shoes'        => __( 'Shoes', 'uncramp' ),
		'roller'       => __( 'Foam rollers', 'uncramp' ),
		'massage'      => __( 'Massage', 'uncramp' ),
		'cold-pack'    => __( 'Cold packs', 'uncramp' ),
		'heat-pack'    => __( 'Heat packs', 'uncramp' ),
	);
}

/**
 * The themes of the guide.
 *
 * @return array<string, string> The names by value; the first is the default.
 */
function uncramp_themes() {
	return array(
		'auto'  => __( 'As the reader’s device', 'uncramp' ),
		'light' => __( 'Light', 'uncramp' ),
		'dark'  => __( 'Dark', 'uncramp' ),
	);
}

/**
 * The fonts of the guide, all of which are on the reader's device.
 *
 * @return array<string, string> The names by value; the first is the default.
 */
function uncramp_fonts() {
	return array(
		'system'  => __( 'Plain', 'uncramp' ),
		'serif'   => __( 'With serifs', 'uncramp' ),
		'rounded' => __( 'Rounded', 'uncramp' ),
	);
}

/**
 * Options without a choice: the guide's own look, no products.
 *
 * @return array<string, mixed> The options.
 */
function uncramp_defaults() {
	return array(
		'theme'    => 'auto',
		'accent'   => '',
		'radius'   => '',
		'font'     => 'system',
		'products' => array(),
	);
}

/**
 * Keeps what is valid, and drops or resets everything else.
 *
 * @param mixed $input Options from a form, a block, a shortcode or the database.
 * @return array<string, mixed> All options, valid.
 */
function uncramp_sanitize( $input ) {
	$input   = is_array( $input ) ? $input : array();
	$options = uncramp_defaults();
	$text    = static function ( $key ) use ( $input ) {
		return isset( $input[ $key ] ) && is_scalar( $input[ $key ] ) ? trim( (string) $input[ $key ] ) : '';
	};
	if ( array_key_exists( $text( 'theme' ), uncramp_themes() ) ) {
		$options['theme'] = $text( 'theme' );
	}
	if ( array_key_exists( $text( 'font' ), uncramp_fonts() ) ) {
		$options['font'] = $text( 'font' );
	}
	$accent = $text( 'accent' );
	if ( 'custom' === $accent ) {
		$accent = $text( 'custom_accent' );
	}
	// A colour, or the name of one in the theme's palette.
	if ( preg_match( '/^(#[0-9a-f]{6}|[a-z0-9][a-z0-9-]{0,62})$/iD', $accent ) ) {
		$options['accent'] = $accent;
	}
	$radius = $text( 'radius' );
	if ( preg_match( '/^\d{1,2}$/D', $radius ) && (int) $radius <= 28 ) {
		$options['radius'] = (string) (int) $radius;
	}
	$products = isset( $input['products'] ) && is_array( $input['products'] ) ? $input['products'] : array();
	foreach ( array_keys( uncramp_slots() ) as $slot ) {
		$product = isset( $products[ $slot ] ) ? uncramp_sanitize_product( $products[ $slot ] ) : '';
		if ( '' !== $product ) {
			$options['products'][ $slot ] = $product;
		}
	}
	return $options;
}

/**
 * The options of this site.
 *
 * @return array<string, mixed> All options, valid.
 */
function uncramp_options() {
	return uncramp_sanitize( get_option( 'uncramp', array() ) );
}

/**
 * The options of this site, with those that a block or a shortcode sets itself in their place.
 *
 * @param array<string, mixed> $overrides Options, of which empty ones are not set.
 * @return array<string, mixed> All options, valid.
 */
function uncramp_merge( $overrides ) {
	$options = uncramp_options();
	$own     = uncramp_sanitize( $overrides );
	foreach ( array( 'theme', 'accent', 'radius', 'font' ) as $key ) {
		if ( isset( $overrides[ $key ] ) && '' !== $overrides[ $key ] ) {
			$options[ $key ] = $own[ $key ];
		}
	}
	$options['products'] = array_merge( $options['products'], $own['products'] );
	return $options;
}

/**
 * Registers the option with WordPress, which sanitizes it whenever it is written.
 */
function uncramp_register_setting() {
	register_setting(
		'uncramp',
		'uncramp',
		array(
			'type'              => 'object',
			'description'       => 'The look and the products of the cramp guide.',
			'sanitize_callback' => 'uncramp_sanitize',
			'default'           => array(),
			'show_in_rest'      => false,
		)
	);
}

/**
 * The colours of the theme that can stand behind the guide's main answer.
 *
 * @return array<string, array{name: string, color: string}> The colours by slug.
 */
function uncramp_palette() {
	$palette = array();
	$groups  = wp_get_global_settings( array( 'color', 'palette' ) );
	foreach ( array( 'theme', 'custom' ) as $group ) {
		$colors = isset( $groups[ $group ] ) && is_array( $groups[ $group ] ) ? $groups[ $group ] : array();
		foreach ( $colors as $color ) {
			$hex = isset( $color['color'] ) ? sanitize_hex_color( $color['color'] ) : null;
			if ( ! $hex || ! isset( $color['slug'] ) ) {
				continue;
			}
			if ( 4 === strlen( $hex ) ) {
				$hex = '#' . $hex[1] . $hex[1] . $hex[2] . $hex[2] . $hex[3] . $hex[3];
			}
			$palette[ sanitize_title( $color['slug'] ) ] = array(
				'name'  => isset( $color['name'] ) ? (string) $color['name'] : (string) $color['slug'],
				'color' => strtolower( $hex ),
			);
		}
	}
	return $palette;
}

/**
 * The colour that an accent stands for: its own, or that of the theme's palette.
 *
 * @param string $accent A colour or a slug of the palette.
 * @return string `#rrggbb`, or nothing for the guide's own colour.
 */
function uncramp_resolve_accent( $accent ) {
	if ( '' === $accent || '#' === $accent[0] ) {
		return $accent;
	}
	$palette = uncramp_palette();
	return isset( $palette[ $accent ] ) ? $palette[ $accent ]['color'] : '';
}
