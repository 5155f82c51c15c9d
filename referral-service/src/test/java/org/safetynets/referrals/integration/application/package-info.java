@NullMarked
package org.safetynets.referrals.integration.application;

import org.jspecify.annotations.NullMarked;
