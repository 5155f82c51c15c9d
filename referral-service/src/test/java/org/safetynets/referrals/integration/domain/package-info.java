@NullMarked
package org.safetynets.referrals.integration.domain;

import org.jspecify.annotations.NullMarked;
