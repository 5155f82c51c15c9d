/** Founding, joining and leaving a practice. */
@NullMarked
package org.safetynets.referrals.practice.application;

import org.jspecify.annotations.NullMarked;
