/** People over HTTP, for themselves and for the other services. */
@NullMarked
package org.safetynets.identity.person.web;

import org.jspecify.annotations.NullMarked;
