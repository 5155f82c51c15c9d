/** Plans of contact in MongoDB. */
@NullMarked
package org.safetynets.referrals.contact.persistence;

import org.jspecify.annotations.NullMarked;
