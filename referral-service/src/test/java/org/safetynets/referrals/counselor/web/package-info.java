@NullMarked
package org.safetynets.referrals.counselor.web;

import org.jspecify.annotations.NullMarked;
