package org.article12.lives.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonValue;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.lives.AreaStood;
import org.article12.lives.CentrePart;
import org.article12.lives.Filing;
import org.article12.lives.Help;
import org.article12.lives.Life;
import org.article12.lives.Stretch;
import org.article12.requests.Evaluation;
import org.article12.requests.Particulars.PartyThen;
import org.article12.requests.RequestId;
import org.article12.requests.RequestReference;
import org.article12.requests.Turn;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a life as JSON, without the names of its components and with moments as
 * microseconds, because all of them are read for a report. Who changes a component raises
 * the version; then all lives are kept anew.
 */
final class LifeColumn {

	/** The form in which lives are kept. */
	static final int VERSION = 1;

	private static final JsonMapper JSON = mapper();

	private LifeColumn() {
	}

	private static JsonMapper mapper() {
		JsonMapper.Builder builder = JsonMapper.builder()
			.addMixIn(AreaCode.class, AsText.class)
			.addMixIn(RequestReference.class, AsText.class)
			.addMixIn(CentreCode.class, AsText.class)
			.addMixIn(PartyCode.class, AsText.class)
			.addMixIn(RequestId.class, AsId.class)
			.addModule(new SimpleModule().addSerializer(Instant.class, new WriteMoment())
				.addDeserializer(Instant.class, new ReadMoment())
				.addSerializer(LocalDate.class, new WriteDay())
				.addDeserializer(LocalDate.class, new ReadDay()));
		for (Class<?> record : new Class<?>[] { Life.class, Stretch.class, Filing.class, CentrePart.class, Help.class,
				AreaStood.class, Turn.class, Evaluation.class, PartyThen.class }) {
			builder.addMixIn(record, AsArray.class);
		}
		return builder.build();
	}

	static String write(@Nullable Life life) {
		return JSON.writeValueAsString(life);
	}

	/** Empty for a request of which nothing stood but a draft. */
	static Optional<Life> read(String column) {
		return Optional.ofNullable(JSON.readValue(column, Life.class));
	}

	/** Its components in their order, without their names. */
	@JsonFormat(shape = JsonFormat.Shape.ARRAY)
	private abstract static class AsArray {

	}

	/** A code is plain text. */
	private abstract static class AsText {

		@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
		AsText(String value) {
		}

		@JsonValue
		abstract String value();

	}

	/** So is what identifies a request. */
	private abstract static class AsId {

		@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
		AsId(UUID value) {
		}

		@JsonValue
		abstract UUID value();

	}

	private static final class WriteMoment extends ValueSerializer<Instant> {

		@Override
		public void serialize(Instant moment, JsonGenerator to, SerializationContext context) {
			to.writeNumber(ChronoUnit.MICROS.between(Instant.EPOCH, moment));
		}

	}

	private static final class ReadMoment extends ValueDeserializer<Instant> {

		@Override
		public Instant deserialize(JsonParser from, DeserializationContext context) {
			return Instant.EPOCH.plus(from.getLongValue(), ChronoUnit.MICROS);
		}

	}

	private static final class WriteDay extends ValueSerializer<LocalDate> {

		@Override
		public void serialize(LocalDate day, JsonGenerator to, SerializationContext context) {
			to.writeNumber(day.toEpochDay());
		}

	}

	private static final class ReadDay extends ValueDeserializer<LocalDate> {

		@Override
		public LocalDate deserialize(JsonParser from, DeserializationContext context) {
			return LocalDate.ofEpochDay(from.getLongValue());
		}

	}

}
