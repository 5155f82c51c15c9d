/** Systems in MongoDB. */
@NullMarked
package org.safetynets.referrals.integration.persistence;

import org.jspecify.annotations.NullMarked;
