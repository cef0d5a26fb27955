package org.article12;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A module's SQL reads and follows its own tables and the views that others publish for
 * it: those with a comment that begins with {@code For other modules}.
 */
class SqlBorderTests {

	private static final Path JAVA = Path.of("src/main/java/org/article12");

	private static final Pattern MIGRATION = Pattern.compile("V[\\d_]+?__([a-z]+)(?:_\\w+)?\\.sql");

	private static final Pattern MADE = Pattern.compile("\\bcreate (?:or replace )?(?:table|view|function) (\\w+)");

	private static final Pattern LITERAL = Pattern
		.compile("//[^\\n]*|/\\*.*?\\*/|\"\"\"(.*?)\"\"\"|\"((?:\\\\.|[^\"\\\\\\n])*)\"", Pattern.DOTALL);

	/** Between two literals that are put together. */
	private static final Pattern SEAM = Pattern.compile("(?<!\")\"\\s*\\+\\s*\"(?!\")");

	private static final Pattern MAPPED = Pattern
		.compile("@(?:Table|SecondaryTable|CollectionTable|JoinTable)\\(\\s*name = \"(\\w+)\"");

	private static HikariDataSource database;

	private static JdbcClient jdbc;

	/** Which module made each table, view and function. */
	private static Map<String, String> owners;

	private static List<String> published;

	@BeforeAll
	static void migrate() {
		database = TestDatabase.withSchema("sql_border");
		jdbc = JdbcClient.create(database);
		owners = owners();
		published = jdbc.sql("""
				select relname from pg_class where relkind = 'v'
				and obj_description(oid, 'pg_class') like 'For other modules: %'""").query(String.class).list();
	}

	@AfterAll
	static void close() {
		database.close();
	}

	@Test
	void everyModuleKeepsToItsOwnTablesAndWhatOthersPublish() {
		SortedSet<String> crossings = new TreeSet<>();
		eachJavaLiteral((module, relation) -> note(crossings, module, "reads", relation));
		eachView((module, relation) -> note(crossings, module, "reads", relation));
		eachFunction((module, relation) -> note(crossings, module, "reads", relation));
		eachTrigger((module, relation) -> note(crossings, module, "follows", relation));
		assertThat(crossings).isEmpty();
	}

	@Test
	void everyTableHasItsModule() {
		assertThat(jdbc.sql("""
				select relname from pg_class where relkind in ('r', 'v', 'p') and relnamespace = 'public'::regnamespace
				and relname <> 'flyway_schema_history'""").query(String.class).list()).isNotEmpty()
			.allSatisfy((relation) -> assertThat(owners).containsKey(relation));
	}

	/**
	 * A path into another module's JSON would know how that module writes it: what others
	 * may read is taken out by the owner.
	 */
	@Test
	void noJsonIsPublished() {
		assertThat(jdbc.sql("""
				select u.view_name || '.' || u.column_name from information_schema.view_column_usage u
				join pg_constraint c on c.contype = 'c' and c.conrelid = cast(u.table_name as regclass)
					and pg_get_constraintdef(c.oid) like '%' || u.column_name || ' IS JSON%'
				join information_schema.columns shown on shown.table_name = u.view_name
					and shown.column_name = u.column_name
				where u.view_schema = 'public' and u.table_schema = 'public' and u.view_name in (:published)""")
			.param("published", published)
			.query(String.class)
			.list()).isEmpty();
	}

	@Test
	void everyPublishedViewIsOfATableOfItsModule() {
		assertThat(published).isNotEmpty().allSatisfy((view) -> assertThat(owners).containsKey(view));
	}

	private static void note(SortedSet<String> crossings, String module, String verb, String relation) {
		String owner = owners.get(relation);
		if (owner != null && !owner.equals(module) && !published.contains(relation)) {
			crossings.add(module + " " + verb + " " + relation);
		}
	}

	private static void eachJavaLiteral(BiConsumer<String, String> use) {
		for (Path file : files(JAVA, ".java")) {
			String module = JAVA.relativize(file).getName(0).toString();
			String text = SEAM.matcher(text(file)).replaceAll("");
			LITERAL.matcher(text)
				.results()
				.flatMap((literal) -> Stream.of(1, 2).map(literal::group))
				.filter((literal) -> literal != null)
				.flatMap((literal) -> SqlNames.of(literal).stream())
				.forEach((relation) -> use.accept(module, relation));
			MAPPED.matcher(text).results().forEach((mapped) -> use.accept(module, mapped.group(1)));
		}
	}

	private static void eachView(BiConsumer<String, String> use) {
		jdbc.sql("""
				select distinct v.relname as reader, t.relname as relation
				from pg_rewrite r join pg_class v on v.oid = r.ev_class
				join pg_depend d on d.objid = r.oid and d.classid = 'pg_rewrite'::regclass
					and d.refclassid = 'pg_class'::regclass
				join pg_class t on t.oid = d.refobjid
				where v.relkind = 'v' and t.oid <> v.oid and v.relnamespace = 'public'::regnamespace""")
			.query((row) -> {
				use.accept(owners.get(row.getString("reader")), row.getString("relation"));
			});
	}

	private static void eachFunction(BiConsumer<String, String> use) {
		jdbc.sql("""
				select proname, prosrc from pg_proc join pg_language l on l.oid = prolang
				where pronamespace = 'public'::regnamespace and lanname in ('sql', 'plpgsql')""").query((row) -> {
			String module = owners.get(row.getString("proname"));
			SqlNames.of(row.getString("prosrc")).forEach((relation) -> use.accept(module, relation));
		});
	}

	// What core's functions guard and count is as its tables' owners wish.
	private static void eachTrigger(BiConsumer<String, String> use) {
		jdbc.sql("""
				select c.relname, p.proname from pg_trigger t join pg_class c on c.oid = t.tgrelid
				join pg_proc p on p.oid = t.tgfoid where not t.tgisinternal""").query((row) -> {
			String module = owners.get(row.getString("proname"));
			if (!"core".equals(module)) {
				use.accept(module, row.getString("relname"));
			}
		});
	}

	static Map<String, String> owners() {
		Map<String, String> owners = new TreeMap<>();
		for (Path file : files(Path.of("src/main/resources/db/migration"), ".sql")) {
			Matcher migration = MIGRATION.matcher(file.getFileName().toString());
			assertThat(migration.matches()).as(file.toString()).isTrue();
			MADE.matcher(text(file))
				.results()
				.map((MatchResult made) -> made.group(1))
				.forEach((made) -> owners.putIfAbsent(made, migration.group(1)));
		}
		// Made for notifications, it has become what reliable delivery of everything
		// rests on.
		owners.put("event_publication", "core");
		// Made when offers and planning were part of triage.
		owners.put("routing_proposal", "offers");
		owners.put("sent_plan", "planning");
		owners.put("sent_plan_row", "planning");
		return owners;
	}

	private static List<Path> files(Path folder, String ending) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(ending)).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
