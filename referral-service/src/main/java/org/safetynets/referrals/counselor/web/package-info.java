/** Counselors over HTTP: their own application, its review, the directory. */
@NullMarked
package org.safetynets.referrals.counselor.web;

import org.jspecify.annotations.NullMarked;
