<?php
/**
 * The fields of the page of settings.
 *
 * @package Uncramp
 */

defined( 'ABSPATH' ) || exit;

/**
 * Writes the fields for the look.
 *
 * @param array<string, mixed> $options The options.
 */
function uncramp_render_look( $options ) {
	uncramp_render_select( 'theme', __( 'Theme', 'uncramp' ), uncramp_themes(), $options['theme'] );
	uncramp_render_accent( $options['accent'] );
	uncramp_render_select( 'font', __( 'Font', 'uncramp' ), uncramp_fonts(), $options['font'] );
	?>
	<tr>
		<th scope="row"><label for="uncramp-radius"><?php esc_html_e( 'Round corners', 'uncramp' ); ?></label></th>
		<td>
			<input type="number" id="uncramp-radius" name="uncramp[radius]" min="0" max="28" value="<?php echo esc_attr( $options['radius'] ); ?>" class="small-text" />
			<?php esc_html_e( 'pixels, from 0 to 28', 'uncramp' ); ?>
		</td>
	</tr>
	<?php
}

/**
 * Writes a choice from a closed list.
 *
 * @param string                $key     The key of the option.
 * @param string                $label   Its name.
 * @param array<string, string> $choices The names by value.
 * @param string                $chosen  The value.
 */
function uncramp_render_select( $key, $label, $choices, $chosen ) {
	?>
	<tr>
		<th scope="row"><label for="uncramp-<?php echo esc_attr( $key ); ?>"><?php echo esc_html( $label ); ?></label></th>
		<td>
			<select id="uncramp-<?php echo esc_attr( $key ); ?>" name="uncramp[<?php echo esc_attr( $key ); ?>]">
				<?php foreach ( $choices as $value => $name ) : ?>
					<option value="<?php echo esc_attr( $value ); ?>" <?php selected( $chosen, $value ); ?>><?php echo esc_html( $name ); ?></option>
				<?php endforeach; ?>
			</select>
		</td>
	</tr>
	<?php
}

/**
 * Writes the choice of the colour: the guide's own, one of the theme's, or any.
 *
 * @param string $accent The colour, or its slug in the palette.
 */
function uncramp_render_accent( $accent ) {
	$is_custom = '' !== $accent && '#' === $accent[0];
	?>
	<tr>
		<th scope="row"><?php esc_html_e( 'Colour of the main answer', 'uncramp' ); ?></th>
		<td>
			<fieldset class="uncramp-colors">
				<legend class="screen-reader-text"><?php esc_html_e( 'Colour of the main answer', 'uncramp' ); ?></legend>
				<label><input type="radio" name="uncramp[accent]" value="" <?php checked( $accent, '' ); ?> /> <?php esc_html_e( 'The guide’s own', 'uncramp' ); ?></label>
				<?php foreach ( uncramp_palette() as $slug => $color ) : ?>
					<label>
						<input type="radio" name="uncramp[accent]" value="<?php echo esc_attr( $slug ); ?>" <?php checked( $accent, $slug ); ?> />
						<span class="uncramp-swatch" style="background:<?php echo esc_attr( $color['color'] ); ?>"></span>
						<?php
						/* translators: %s: the name of a colour in the palette of the theme. */
						echo esc_html( sprintf( __( 'From your theme: %s', 'uncramp' ), $color['name'] ) );
						?>
					</label>
				<?php endforeach; ?>
				<label>
					<input type="radio" name="uncramp[accent]" value="custom" <?php checked( $is_custom ); ?> />
					<?php esc_html_e( 'Another:', 'uncramp' ); ?>
					<input type="color" name="uncramp[custom_accent]" value="<?php echo esc_attr( $is_custom ? $accent : '#0c4a6e' ); ?>" />
				</label>
			</fieldset>
			<p class="description"><?php esc_html_e( 'The text on it is black or white, whichever is easier to read.', 'uncramp' ); ?></p>
		</td>
	</tr>
	<?php
}

/**
 * Writes a field for the product of each kind.
 *
 * @param array<string, mixed> $options The options.
 */
function uncramp_render_products( $options ) {
	foreach ( uncramp_slots() as $slot => $name ) {
		$product = isset( $options['products'][ $slot ] ) ? $options['products'][ $slot ] : '';
		?>
		<tr>
			<th scope="row"><label for="uncramp-<?php echo esc_attr( $slot ); ?>"><?php echo esc_html( $name ); ?></label></th>
			<td>
				<?php
				if ( uncramp_has_woocommerce() ) {
					uncramp_render_woocommerce_search( $slot, $product );
				} else {
					uncramp_render_search( $slot, $product );
				}
				?>
			</td>
		</tr>
		<?php
	}
}

/**
 * Writes WooCommerce's own search for a product.
 *
 * @param string $slot    The slot.
 * @param string $product The product that is chosen.
 */
function uncramp_render_woocommerce_search( $slot, $product ) {
	$found = ctype_digit( $product ) ? wc_get_product( (int) $product ) : null;
	$name  = $found ? wp_strip_all_tags( $found->get_formatted_name() ) : $product;
	?>
	<select class="wc-product-search" id="uncramp-<?php echo esc_attr( $slot ); ?>" name="uncramp[products][<?php echo esc_attr( $slot ); ?>]" data-action="woocommerce_json_search_products" data-placeholder="<?php esc_attr_e( 'Search for a product', 'uncramp' ); ?>" data-allow_clear="true" style="width:25em">
		<option value=""></option>
		<?php if ( '' !== $product ) : ?>
			<option value="<?php echo esc_attr( $product ); ?>" selected><?php echo esc_html( $name ); ?></option>
		<?php endif; ?>
	</select>
	<?php
}

/**
 * Writes a field that searches the posts of this site.
 *
 * @param string $slot    The slot.
 * @param string $product The product that is chosen.
 */
function uncramp_render_search( $slot, $product ) {
	$post = ctype_digit( $product ) ? get_post( (int) $product ) : null;
	?>
	<input type="text" class="regular-text uncramp-product" id="uncramp-<?php echo esc_attr( $slot ); ?>" name="uncramp[products][<?php echo esc_attr( $slot ); ?>]" value="<?php echo esc_attr( $product ); ?>" list="uncramp-<?php echo esc_attr( $slot ); ?>-found" placeholder="<?php esc_attr_e( 'Search your pages, or write: label | address', 'uncramp' ); ?>" autocomplete="off" />
	<datalist id="uncramp-<?php echo esc_attr( $slot ); ?>-found"></datalist>
	<?php if ( $post ) : ?>
		<span class="description"><?php echo esc_html( get_the_title( $post ) ); ?></span>
		<?php
	endif;
}
