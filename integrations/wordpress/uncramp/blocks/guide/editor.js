// The block in the editor: its settings in the sidebar, and a placeholder where the guide will be.
( function ( wp, names ) {
	const { createElement: el, Fragment, useEffect, useState } = wp.element;
	const { __ } = wp.i18n;
	const { InspectorControls, PanelColorSettings, useBlockProps } = wp.blockEditor;
	const { ComboboxControl, PanelBody, Placeholder, SelectControl } = wp.components;

	// The posts whose titles match a text, as options. A text with a bar is an option itself: "label | address".
	function search( text ) {
		const written = text.includes( '|' ) ? [ { value: text, label: text } ] : [];
		const path = wp.url.addQueryArgs( '/wp/v2/search', { search: text, per_page: 20, type: 'post' } );
		return wp.apiFetch( { path } ).then(
			( found ) => [ ...written, ...found.map( ( { id, title } ) => ( { value: String( id ), label: decode( title ) } ) ) ],
			() => written
		);
	}

	function decode( html ) {
		return new DOMParser().parseFromString( html, 'text/html' ).body.textContent;
	}

	// The option of what is already chosen: its title if it is a post.
	function chosen( value ) {
		if ( ! /^\d+$/.test( value ) ) {
			return Promise.resolve( { value, label: value } );
		}
		const path = wp.url.addQueryArgs( '/wp/v2/search', { include: value, type: 'post' } );
		return wp.apiFetch( { path } ).then(
			( [ post ] ) => ( { value, label: post ? decode( post.title ) : value } ),
			() => ( { value, label: value } )
		);
	}

	function Product( { label, value, onChange } ) {
		const [ options, setOptions ] = useState( [] );
		const [ text, setText ] = useState( '' );
		useEffect( () => {
			let isCurrent = true;
			const timer = setTimeout( async () => {
				const [ now, found ] = await Promise.all( [ value ? chosen( value ) : null, text ? search( text ) : [] ] );
				const others = found.filter( ( option ) => option.value !== value );
				if ( isCurrent ) {
					setOptions( now ? [ now, ...others ] : others );
				}
			}, text ? 250 : 0 );
			return () => {
				isCurrent = false;
				clearTimeout( timer );
			};
		}, [ value, text ] );
		return el( ComboboxControl, {
			label,
			value: value || null,
			options,
			onFilterValueChange: setText,
			onChange: ( next ) => onChange( next || '' ),
			__next40pxDefaultSize: true,
			__nextHasNoMarginBottom: true,
		} );
	}

	function Edit( { attributes, setAttributes } ) {
		const { theme, accent, products } = attributes;
		const setProduct = ( slot ) => ( value ) => {
			const { [ slot ]: before, ...others } = products;
			setAttributes( { products: value ? { ...others, [ slot ]: value } : others } );
		};
		const themes = Object.entries( names.themes ).map( ( [ value, label ] ) => ( { value, label } ) );
		return el(
			Fragment,
			null,
			el(
				InspectorControls,
				null,
				el(
					PanelBody,
					{ title: __( 'Look', 'uncramp' ) },
					el( SelectControl, {
						label: __( 'Theme', 'uncramp' ),
						value: theme,
						options: [ { value: '', label: __( 'As in the settings', 'uncramp' ) }, ...themes ],
						onChange: ( value ) => setAttributes( { theme: value } ),
						__next40pxDefaultSize: true,
						__nextHasNoMarginBottom: true,
					} )
				),
				el( PanelColorSettings, {
					title: __( 'Colour', 'uncramp' ),
					enableAlpha: false,
					colorSettings: [
						{
							label: __( 'Main answer', 'uncramp' ),
							value: accent || undefined,
							onChange: ( value ) => setAttributes( { accent: /^#[0-9a-f]{6}$/i.test( value ) ? value : '' } ),
						},
					],
				} ),
				el(
					PanelBody,
					{ title: __( 'Products', 'uncramp' ) },
					el( 'p', null, __( 'Search for a product or a page. For anything else type: label | address', 'uncramp' ) ),
					...Object.entries( names.slots ).map( ( [ slot, label ] ) =>
						el(
							'div',
							{ key: slot, style: { marginBottom: '16px' } },
							el( Product, { label, value: products[ slot ], onChange: setProduct( slot ) } )
						)
					)
				)
			),
			el(
				'div',
				useBlockProps(),
				el( Placeholder, {
					icon: 'heart',
					label: __( 'Cramp guide', 'uncramp' ),
					instructions: __( 'Your readers see the guide here. Its look and its products are in the sidebar, and for the whole site in the settings.', 'uncramp' ),
				} )
			)
		);
	}

	wp.blocks.registerBlockType( 'uncramp/guide', { edit: Edit, save: () => null } );
} )( window.wp, window.uncrampNames );
