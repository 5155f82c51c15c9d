/** The edge to the other services: addresses, the relayed token, problems and outages. */
@NullMarked
package org.safetynets.portal.services;

import org.jspecify.annotations.NullMarked;
