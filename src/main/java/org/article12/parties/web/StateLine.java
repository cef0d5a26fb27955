package org.article12.parties.web;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A State that is not a Party, as the register's pages show it.
 *
 * @param code its code
 * @param name its name
 * @param region its UN regional group
 * @param inForceOn since when the Convention will be in force for it; null where it is on
 * no way to become a Party
 */
record StateLine(String code, String name, String region, @Nullable LocalDate inForceOn) {
}
