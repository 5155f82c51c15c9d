/** Who holds which role in an organization, and who may change that. */
@NullMarked
package org.safetynets.identity.membership.domain;

import org.jspecify.annotations.NullMarked;
