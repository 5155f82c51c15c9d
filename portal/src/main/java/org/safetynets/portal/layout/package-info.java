/** What every page shares: who is looking, language, forms, words and times. */
@NullMarked
package org.safetynets.portal.layout;

import org.jspecify.annotations.NullMarked;
