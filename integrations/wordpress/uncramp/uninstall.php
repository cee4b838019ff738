<?php
/**
 * Removes everything that the plugin has stored: its one option, on every site of a network.
 *
 * @package Uncramp
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	$uncramp_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $uncramp_sites as $uncramp_site ) {
		switch_to_blog( $uncramp_site );
		delete_option( 'uncramp' );
		restore_current_blog();
	}
} else {
	delete_option( 'uncramp' );
}
