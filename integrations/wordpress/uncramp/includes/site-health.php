<?php
/**
 * A test for Site Health: whether this server lets the guide appear in a frame.
 *
 * Some servers refuse pages in the folder of plugins, and some forbid frames altogether. Readers then see the links of the
 * products only, and nobody would tell the owner.
 *
 * @package Uncramp
 */

defined( 'ABSPATH' ) || exit;

/**
 * Adds the test.
 *
 * @param array<string, array<string, mixed>> $tests The tests that are there.
 * @return array<string, array<string, mixed>> The tests.
 */
function uncramp_site_status_tests( $tests ) {
	$tests['async']['uncramp'] = array(
		'label'             => __( 'Cramp guide', 'uncramp' ),
		'test'              => rest_url( 'uncramp/v1/health' ),
		'has_rest'          => true,
		'async_direct_test' => 'uncramp_health',
	);
	return $tests;
}

/**
 * Registers the address at which Site Health asks for the result.
 */
function uncramp_register_health_route() {
	register_rest_route(
		'uncramp/v1',
		'/health',
		array(
			'methods'             => 'GET',
			'callback'            => 'uncramp_health',
			'permission_callback' => static function () {
				return current_user_can( 'view_site_health_checks' );
			},
		)
	);
}

/**
 * Runs the test.
 *
 * @return array<string, mixed> The result, in the form of Site Health.
 */
function uncramp_health() {
	$guide  = uncramp_url( 'guide/embed/index.html' );
	$reason = uncramp_frame_problem( wp_remote_get( $guide, array( 'sslverify' => false ) ) );
	if ( '' === $reason ) {
		// The page around the frame can refuse it as well.
		$reason = uncramp_page_problem( wp_remote_head( home_url( '/' ), array( 'sslverify' => false ) ) );
	}
	$is_good = '' === $reason;
	return array(
		'label'       => $is_good ? __( 'The cramp guide can appear on your pages', 'uncramp' ) : __( 'The cramp guide cannot appear on your pages', 'uncramp' ),
		'status'      => $is_good ? 'good' : 'recommended',
		'badge'       => array(
			'label' => __( 'Cramp guide', 'uncramp' ),
			'color' => 'blue',
		),
		'description' => sprintf( '<p>%s</p>', esc_html( $is_good ? __( 'Your server sends the pages of the guide, and lets them appear in a frame.', 'uncramp' ) : $reason ) ),
		'actions'     => $is_good ? '' : sprintf( '<p><a href="%s">%s</a></p>', esc_url( $guide ), esc_html__( 'Open the guide by itself', 'uncramp' ) ),
		'test'        => 'uncramp',
	);
}

/**
 * Why the guide cannot appear, by the response for its first page.
 *
 * @param array<string, mixed>|WP_Error $response The response.
 * @return string A sentence for the owner, or nothing.
 */
function uncramp_frame_problem( $response ) {
	if ( is_wp_error( $response ) ) {
		/* translators: %s: an error message. */
		return sprintf( __( 'Your site could not reach the guide: %s', 'uncramp' ), $response->get_error_message() );
	}
	$status = (int) wp_remote_retrieve_response_code( $response );
	if ( 200 !== $status ) {
		/* translators: %d: the status code of a response. */
		return sprintf( __( 'Your server refuses .html files in the folder of plugins (status %d). Ask your host to allow them. Until then readers see only the links to your products.', 'uncramp' ), $status );
	}
	$type = uncramp_header( $response, 'content-type' );
	if ( 0 !== strpos( $type, 'text/html' ) || false === strpos( wp_remote_retrieve_body( $response ), 'id="app"' ) ) {
		return __( 'Your server sends something else in place of the guide’s pages. Ask your host about .html files in the folder of plugins.', 'uncramp' );
	}
	$frames = uncramp_header( $response, 'x-frame-options' );
	$policy = uncramp_header( $response, 'content-security-policy' );
	if ( false !== strpos( $frames, 'deny' ) || preg_match( "/frame-ancestors\s+'none'/", $policy ) ) {
		return __( 'Your server forbids that its pages appear in frames, even on your own pages. Ask your host for the header X-Frame-Options: SAMEORIGIN in place of DENY.', 'uncramp' );
	}
	return '';
}

/**
 * Why a page of the shop cannot contain the guide, by the response for the first page.
 *
 * @param array<string, mixed>|WP_Error $response The response.
 * @return string A sentence for the owner, or nothing.
 */
function uncramp_page_problem( $response ) {
	if ( is_wp_error( $response ) ) {
		return '';
	}
	$policy = uncramp_header( $response, 'content-security-policy' );
	if ( preg_match( "/(frame|child)-src\s+'none'/", $policy ) ) {
		return __( 'Your pages allow no frames: their Content-Security-Policy says so. Add frame-src \'self\' to it.', 'uncramp' );
	}
	if ( '' !== uncramp_header( $response, 'cross-origin-embedder-policy' ) && 'unsafe-none' !== uncramp_header( $response, 'cross-origin-embedder-policy' ) ) {
		return __( 'Your pages allow only frames with a header of their own: Cross-Origin-Embedder-Policy. Send the same header with the guide’s pages, or none.', 'uncramp' );
	}
	return '';
}

/**
 * A header of a response in lower case; all of them if it was sent several times.
 *
 * @param array<string, mixed> $response The response.
 * @param string               $name     The header.
 * @return string Its value, or nothing.
 */
function uncramp_header( $response, $name ) {
	return strtolower( implode( ', ', (array) wp_remote_retrieve_header( $response, $name ) ) );
}
