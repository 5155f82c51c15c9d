@NullMarked
package org.safetynets.referrals.contact.domain;

import org.jspecify.annotations.NullMarked;
