/** Organizations and the rules they keep. */
@NullMarked
package org.safetynets.identity.organization.domain;

import org.jspecify.annotations.NullMarked;
