@NullMarked
package org.safetynets.referrals.contact.web;

import org.jspecify.annotations.NullMarked;
