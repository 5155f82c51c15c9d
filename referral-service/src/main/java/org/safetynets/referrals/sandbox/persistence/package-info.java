/** What is removed when a sandbox begins anew. */
@NullMarked
package org.safetynets.referrals.sandbox.persistence;

import org.jspecify.annotations.NullMarked;
