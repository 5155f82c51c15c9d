/** A person's consents, and the services' look at them. */
@NullMarked
package org.safetynets.identity.consent.web;

import org.jspecify.annotations.NullMarked;
