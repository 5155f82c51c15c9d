/**
 * Where a practice tries its systems out: an organization, people and referrals that are made up.
 */
@NullMarked
package org.safetynets.referrals.sandbox.domain;

import org.jspecify.annotations.NullMarked;
