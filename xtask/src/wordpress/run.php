<?php
// Runs the code in code.txt, which is beside this file, inside the WordPress in root/: for a request to its server, see router.php.
$_SERVER['REQUEST_URI']    = '/';
$_SERVER['REQUEST_METHOD'] = 'GET';
require __DIR__ . '/root/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';
eval( file_get_contents( __DIR__ . '/code.txt' ) );
