// Suggests posts of this site while somebody types into the field of a product.
( function ( wp ) {
	const decode = ( html ) => new DOMParser().parseFromString( html, 'text/html' ).body.textContent;

	async function suggest( field ) {
		const text = field.value;
		const path = wp.url.addQueryArgs( '/wp/v2/search', { search: text, per_page: 10, type: 'post' } );
		const found = await wp.apiFetch( { path } );
		// Something else has been typed in the meantime.
		if ( field.value !== text ) {
			return;
		}
		const options = found.map( ( { title, url } ) => new Option( decode( title ), `${ decode( title ) } | ${ url }` ) );
		field.list.replaceChildren( ...options );
	}

	for ( const field of document.querySelectorAll( '.uncramp-product' ) ) {
		let timer;
		field.addEventListener( 'input', () => {
			clearTimeout( timer );
			if ( field.value.trim() && ! field.value.includes( '|' ) ) {
				timer = setTimeout( () => suggest( field ).catch( () => {} ), 250 );
			}
		} );
	}
} )( window.wp );
