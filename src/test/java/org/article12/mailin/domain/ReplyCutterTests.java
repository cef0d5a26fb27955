package org.article12.mailin.domain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Of an answer what its writer wrote stays, and nothing else. */
class ReplyCutterTests {

	@ParameterizedTest
	@ValueSource(strings = { "On Mon, 23 Nov 2026 at 10:00, Article 12 <a@b.example> wrote:\n> Old words",
			"On Mon, 23 Nov 2026 at 10:00, Article 12\n<a@b.example> wrote:\n\n> Old words\n> and more",
			"Le lun. 23 nov. 2026 à 10:00, Article 12 <a@b.example> a écrit :\n> Old words",
			"El lun, 23 nov 2026 a las 10:00, Article 12 (<a@b.example>) escribió:\n> Old words",
			"пн, 23 нояб. 2026 г. в 10:00, Article 12 <a@b.example>:\n> Old words",
			"23.11.2026 10:00, Article 12 пишет:\n> Old words",
			"在 2026年11月23日，Article 12 <a@b.example> 写道：\n> Old words",
			"في الاثنين، 23 نوفمبر 2026 كتب Article 12 <a@b.example>:\n> Old words",
			"-----Original Message-----\nFrom: Article 12\nOld words", "----- Mensaje original -----\nOld words",
			"________________________________\nFrom: Article 12 <a@b.example>\nSent: Monday\nTo: Me\nSubject: Old\n\nOld words",
			"De : Article 12 <a@b.example>\nEnvoyé : lundi\nÀ : Moi\nObjet : Old\n\nOld words",
			"发件人: Article 12\n发送时间: 2026年\n收件人: 我\n\nOld words", "-- \nA. Person\nOld words", "Sent from my iPhone",
			"Envoyé de mon iPhone\n\n> Old words", "> Old words\n> and more" })
	void whatProgramsPutBelowIsCut(String below) {
		assertThat(ReplyCutter.cut("New words\n\nin two paragraphs\n\n" + below))
			.isEqualTo("New words\n\nin two paragraphs");
		assertThat(ReplyCutter.cut(below)).isEmpty();
	}

	@Test
	void whatIsWrittenBetweenQuotesStaysWithThem() {
		String between = "On Monday, 23 November, he wrote:\n> Which plants?\nThe one in Dakar\n> Since when?\nSince May";
		assertThat(ReplyCutter.cut(between + "\n> And?")).isEqualTo(between);
	}

	@ParameterizedTest
	@ValueSource(strings = { "From: Dakar we hear nothing", "The minister wrote to us: yes.", "-- not a signature",
			"Date: 5 May\nPlace: Dakar" })
	void whatOnlyLooksAlikeStays(String words) {
		assertThat(ReplyCutter.cut(words)).isEqualTo(words);
	}

}
