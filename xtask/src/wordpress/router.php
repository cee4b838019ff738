<?php
// What a web server does for WordPress: files as they are, everything else to index.php.
$root = $_SERVER['DOCUMENT_ROOT'];
$path = rawurldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
// A fault that a test has set.
if ( is_file( dirname( $root ) . '/fault.php' ) && require dirname( $root ) . '/fault.php' ) {
	return true;
}
// Code of a test. It is in a file that only its own user can write.
if ( '/run' === $path ) {
	require dirname( $root ) . '/run.php';
	return true;
}
if ( is_dir( $root . $path ) ) {
	if ( substr( $path, -1 ) !== '/' ) {
		header( "Location: $path/", true, 301 );
		return true;
	}
	$path .= is_file( $root . $path . 'index.php' ) ? 'index.php' : 'index.html';
}
if ( is_file( $root . $path ) && substr( $path, -4 ) !== '.php' ) {
	return false;
}
if ( ! is_file( $root . $path ) ) {
	$path = '/index.php';
}
$_SERVER['SCRIPT_NAME']     = $path;
$_SERVER['PHP_SELF']        = $path;
$_SERVER['SCRIPT_FILENAME'] = $root . $path;
chdir( dirname( $root . $path ) );
require $root . $path;
