/**
 * What a text, a number and a date are to the portal: how what people type is cleaned,
 * counted and read. It knows neither pages nor database.
 */
@NullMarked
@NamedInterface("text")
package org.article12.core.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
