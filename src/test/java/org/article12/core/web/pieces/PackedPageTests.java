package org.article12.core.web.pieces;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A packed page is unpacked as it was made, with other names where names stood. */
class PackedPageTests {

	private static final String TOKEN = "a-Token_of=";

	@Test
	void otherNamesStandWhereNamesStood() throws IOException {
		String press = UUID.randomUUID().toString();
		Packing.Packed packed = Packing.page(own(form(TOKEN, press) + "<p>" + form(TOKEN, press)));
		assertThat(packed.names()).extracting(Packing.Name::text).containsExactly(TOKEN, press);
		assertThat(packed.names()).extracting(Packing.Name::token).containsExactly(true, false);
		String other = UUID.randomUUID().toString();
		List<String> names = List.of("b-token=of_", other);
		String expected = form("b-token=of_", other) + "<p>" + form("b-token=of_", other);
		assertThat(unpacked(packed.page().with(names))).isEqualTo(expected);
		assertThat(new String(packed.page().plainWith(names), StandardCharsets.UTF_8)).isEqualTo(expected);
	}

	@Test
	void anyPageIsUnpackedWithAnyNames() throws IOException {
		Random random = new Random(12);
		for (int round = 0; round < 500; round++) {
			List<AssembledPage.Part> made = new ArrayList<>();
			List<AssembledPage.Part> meant = new ArrayList<>();
			List<String> names = new ArrayList<>();
			for (int part = random.nextInt(12); part > 0; part--) {
				String press = UUID.randomUUID().toString();
				String other = UUID.randomUUID().toString();
				String text = text(random);
				String before = "<i name=\"press\" value=\"";
				switch (random.nextInt(3)) {
					case 0 -> both(new AssembledPage.Remembered(new Piece(text)), made, meant);
					case 1 -> both(new AssembledPage.Own(text), made, meant);
					default -> {
						names.add(other);
						made.add(new AssembledPage.Own(text + before + press + "\">" + text));
						meant.add(new AssembledPage.Own(text + before + other + "\">" + text));
					}
				}
			}
			Packing.Packed packed = Packing.page(made);
			assertThat(packed.takesOtherNames(made)).isTrue();
			assertThat(unpacked(packed.page().with(packed.texts()))).isEqualTo(text(made));
			assertThat(unpacked(packed.page().with(names))).isEqualTo(text(meant));
		}
	}

	/** A link that tells which press it belongs to would tell of an old one. */
	@Test
	void aPageThatSaysANameElsewhereIsNotSentAgain() {
		String press = UUID.randomUUID().toString();
		List<AssembledPage.Part> parts = own(form(TOKEN, press) + "<a href=\"/undo/" + press + "\">");
		assertThat(Packing.page(parts).takesOtherNames(parts)).isFalse();
	}

	/** Nor does one with the character that stands for a name while a page is packed. */
	@Test
	void aPageWithTheNamelessCharacterIsSentAsItIsAndOnce() throws IOException {
		String text = "\u0001".repeat(36) + form(TOKEN, UUID.randomUUID().toString()) + "\u0001".repeat(36);
		Packing.Packed packed = Packing.page(own(text));
		assertThat(unpacked(packed.page().with(packed.texts()))).isEqualTo(text);
		assertThat(packed.takesOtherNames(own(text))).isFalse();
	}

	private static void both(AssembledPage.Part part, List<AssembledPage.Part> made, List<AssembledPage.Part> meant) {
		made.add(part);
		meant.add(part);
	}

	private static List<AssembledPage.Part> own(String html) {
		return List.of(new AssembledPage.Own(html));
	}

	private static String form(String token, String press) {
		return "<form><input type=\"hidden\" name=\"_csrf\" value=\"" + token
				+ "\"><input type=\"hidden\" name=\"press\" value=\"" + press + "\"></form>";
	}

	private static String text(Random random) {
		String some = random.ints(random.nextInt(40), 2, 0x2fff)
			.filter(Character::isDefined)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
		return some.repeat(random.nextInt(1, 200));
	}

	private static String text(List<AssembledPage.Part> parts) {
		StringBuilder text = new StringBuilder();
		parts.forEach((part) -> text.append(new String(part.plain(), StandardCharsets.UTF_8)));
		return text.toString();
	}

	private static String unpacked(byte[] packed) throws IOException {
		try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed))) {
			return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
