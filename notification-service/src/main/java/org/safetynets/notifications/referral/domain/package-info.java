/** What a counselor may learn of a referral. */
@NullMarked
package org.safetynets.notifications.referral.domain;

import org.jspecify.annotations.NullMarked;
