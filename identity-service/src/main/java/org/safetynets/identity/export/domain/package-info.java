/** A copy of all that is held about a person, for the person. */
@NullMarked
package org.safetynets.identity.export.domain;

import org.jspecify.annotations.NullMarked;
