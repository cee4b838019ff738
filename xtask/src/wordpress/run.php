<?php
// php run.php ROOT URL [install] < CODE: runs code inside a WordPress, after installing it if told to.
$_SERVER['HTTP_HOST']       = preg_replace( '#^http://#', '', $argv[2] );
$_SERVER['REQUEST_URI']     = '/';
$_SERVER['REQUEST_METHOD']  = 'GET';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
if ( isset( $argv[3] ) ) {
	define( 'WP_INSTALLING', true );
}
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';
if ( isset( $argv[3] ) ) {
	require_once ABSPATH . 'wp-admin/includes/upgrade.php';
	wp_install( 'A running shop', 'owner', 'owner@shop.example', true, '', 'owner' );
	update_option( 'permalink_structure', '/%postname%/' );
}
eval( stream_get_contents( STDIN ) );
