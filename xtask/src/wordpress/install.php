<?php
// php install.php HOST: installs the WordPress in root/.
$_SERVER['HTTP_HOST']       = $argv[1];
$_SERVER['REQUEST_URI']     = '/';
$_SERVER['REQUEST_METHOD']  = 'GET';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
define( 'WP_INSTALLING', true );
require __DIR__ . '/root/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'A running shop', 'owner', 'owner@shop.example', true, '', 'owner' );
update_option( 'permalink_structure', '/%postname%/' );
