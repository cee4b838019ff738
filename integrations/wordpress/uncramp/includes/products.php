<?php
/**
 * Products: how they are written down, and the links they become.
 *
 * A product is the id of a post, or a text "label | address", as in the attributes of the element.
 *
 * @package Uncramp
 */

defined( 'ABSPATH' ) || exit;

/**
 * Makes a written product valid.
 *
 * @param mixed $product An id, or "label | address".
 * @return string The same without anything dangerous, or nothing.
 */
function uncramp_sanitize_product( $product ) {
	if ( ! is_scalar( $product ) ) {
		return '';
	}
	$product = trim( (string) $product );
	if ( preg_match( '/^[1-9]\d{0,18}$/D', $product ) ) {
		return $product;
	}
	$link = uncramp_parse_link( $product );
	return $link ? $link['label'] . ' | ' . $link['address'] : '';
}

/**
 * Reads "label | address". The last bar separates the two.
 *
 * @param string $text The text.
 * @return array{label: string, address: string}|null The link, or nothing if it is not one.
 */
function uncramp_parse_link( $text ) {
	$bar = strrpos( $text, '|' );
	if ( false === $bar ) {
		return null;
	}
	$label   = uncramp_label( substr( $text, 0, $bar ) );
	$address = uncramp_address( substr( $text, $bar + 1 ) );
	return '' !== $label && '' !== $address ? compact( 'label', 'address' ) : null;
}

/**
 * A label as plain text of a bearable length.
 *
 * @param string $text Text that may hold markup and entities.
 * @return string Plain text.
 */
function uncramp_label( $text ) {
	$text = html_entity_decode( $text, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	$text = sanitize_text_field( wp_check_invalid_utf8( $text, true ) );
	return trim( mb_substr( $text, 0, 80 ) );
}

/**
 * An address of a page: `http`, `https`, or a path of this site.
 *
 * @param string $text What somebody has written.
 * @return string The address, or nothing.
 */
function uncramp_address( $text ) {
	$address = esc_url_raw( trim( $text ), array( 'http', 'https' ) );
	return preg_match( '#^(https?://[^/]|/(?![/\\\\]))#iD', $address ) ? $address : '';
}

/**
 * The link of a product, if readers can see it.
 *
 * @param string $product A valid product.
 * @return array{label: string, address: string}|null The link, or nothing.
 */
function uncramp_product_link( $product ) {
	if ( ! ctype_digit( $product ) ) {
		return uncramp_parse_link( $product );
	}
	$post = get_post( (int) $product );
	if ( ! $post ) {
		return null;
	}
	// Plugins for several languages name the translation.
	// phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- It is theirs.
	$id   = apply_filters( 'wpml_object_id', $post->ID, $post->post_type, true );
	$post = get_post( (int) $id );
	if ( ! $post || ! is_post_publicly_viewable( $post ) || '' !== $post->post_password || ! uncramp_is_visible( $post ) ) {
		return null;
	}
	$label   = uncramp_label( get_the_title( $post ) );
	$address = uncramp_address( (string) get_permalink( $post ) );
	return '' !== $label && '' !== $address ? compact( 'label', 'address' ) : null;
}

/**
 * Whether WooCommerce, if it is active, shows this product: it may be hidden, or sold out.
 *
 * @param WP_Post $post The post.
 * @return bool Whether to show it.
 */
function uncramp_is_visible( $post ) {
	if ( 'product' !== $post->post_type || ! function_exists( 'wc_get_product' ) ) {
		return true;
	}
	$product = wc_get_product( $post->ID );
	return $product && $product->is_visible() && $product->is_in_stock();
}
