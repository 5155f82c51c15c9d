/** Chains in whose entries something is wrong. */
@NullMarked
package org.safetynets.identity.audit.domain;

import org.jspecify.annotations.NullMarked;
