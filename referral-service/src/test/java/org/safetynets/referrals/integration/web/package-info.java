@NullMarked
package org.safetynets.referrals.integration.web;

import org.jspecify.annotations.NullMarked;
