package org.article12.core.text;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.article12.PortalTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The database sees, and counts, what the portal sees and counts. */
@PortalTest
class DatabaseTextTests {

	private static final int BASIC_PLANE = 0x10000;

	@Autowired
	private JdbcClient database;

	@Test
	void theSameCharactersLeaveNothingToSee() {
		List<Integer> codePoints = IntStream
			.concat(IntStream.range(1, BASIC_PLANE).filter((one) -> one < 0xd800 || one > 0xdfff),
					new Random(12).ints(3000, BASIC_PLANE, Character.MAX_CODE_POINT + 1))
			.boxed()
			.toList();
		List<Integer> edges = List.of(0x13440, 0x13441, 0x13442, 0x13443, 0x16fe4, 0x1bca0, 0x1bca3, 0x1bca4, 0x1d159,
				0x1d173, 0x1d17a, 0x1d17b, 0xdffff, 0xe0000, 0xe0fff, 0xe1000, 0x1fffd, 0x1fffe, 0x10ffff);
		assertThat(blankInTheDatabase(codePoints)).isEqualTo(blankInThePortal(codePoints));
		assertThat(blankInTheDatabase(edges)).isEqualTo(blankInThePortal(edges));
	}

	@Test
	void wholeTextsAreSeenAlike() {
		for (String text : List.of("", " ", "\u00a0\u200b", "\u00a0a", "\u0301", "e\u0301", "😀", "\n\n", " . ")) {
			assertThat(this.database.sql("select is_blank(?)").param(text).query(Boolean.class).single()).as(text)
				.isEqualTo(Text.isBlank(text));
			assertThat(this.database.sql("select char_length(?)").param(Text.clean(text)).query(Integer.class).single())
				.as(text)
				.isEqualTo(Text.length(text));
		}
	}

	private List<Integer> blankInTheDatabase(List<Integer> codePoints) {
		return this.database.sql(
				"select one from unnest(cast(:all as int[])) with ordinality as t (one, at) where is_blank(chr(one)) order by at")
			.param("all", codePoints.stream().toArray(Integer[]::new))
			.query(Integer.class)
			.list();
	}

	private static List<Integer> blankInThePortal(List<Integer> codePoints) {
		return codePoints.stream().filter((one) -> Text.isBlank(Character.toString(one))).toList();
	}

}
