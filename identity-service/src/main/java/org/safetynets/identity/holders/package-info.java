/** What each service holds about a person, asked of all of them. */
@NullMarked
package org.safetynets.identity.holders;

import org.jspecify.annotations.NullMarked;
