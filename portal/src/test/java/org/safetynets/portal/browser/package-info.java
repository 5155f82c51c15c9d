/** The pages in a real Chromium. */
@NullMarked
package org.safetynets.portal.browser;

import org.jspecify.annotations.NullMarked;
