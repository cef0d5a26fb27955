package org.article12.mailin.domain;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Leaves of an answer what its writer wrote: what mail programs quote below it, and the
 * signature, is cut, as the programs write them in the six languages of the United
 * Nations. Quotes between which somebody wrote stay.
 */
final class ReplyCutter {

	/** What stands above what is quoted, on one line or two: On … wrote: */
	private static final Pattern WROTE = line(
			"(?:On\\b.{5,300}\\bwrote|Le\\b.{5,300}(?:a écrit|écrit)|El\\b.{5,300}\\bescribió|.{5,300}(?:пишет|написал(?:а|\\(а\\))?)|"
					+ "(?:在|于)?.{5,300}(?:写道|寫道)|(?:في|بتاريخ)?.{5,300}كتب.{0,200}|.{0,200}\\b20\\d\\d\\b.{0,200}<[^<>\\s]+@[^<>\\s]+>)\\s*[:：]");

	/** A line that says that another mail begins. */
	private static final Pattern ORIGINAL = line(
			"[-_]{2,}\\s*(?:Original Message|Forwarded message|Message d['’]origine|Message original|Message transféré|"
					+ "Mensaje original|Mensaje reenviado|Исходное сообщение|Пересланное сообщение|"
					+ "原始邮件|原始郵件|转发邮件|الرسالة الأصلية|رسالة معاد توجيهها)\\s*[-_]{2,}");

	/** The first line of the head of another mail … */
	private static final Pattern FROM = line("\\*?(?:From|De|От|发件人|寄件者|من)\\s*[:：].{1,300}");

	/** … and one that follows it. */
	private static final Pattern SENT = line(
			"\\*?(?:Sent|Date|To|Subject|Envoyé|Date|À|Objet|Enviado(?: el)?|Fecha|Para|Asunto|Отправлено|Дата|Кому|Тема|"
					+ "发送时间|日期|收件人|主题|تاريخ الإرسال|التاريخ|إلى|الموضوع)\\s*[:：].{1,300}");

	private static final Pattern SIGNATURE = Pattern.compile("--[  ]?");

	private static final Pattern DEVICE = line(
			"(?:Sent from my|Sent from Outlook|Get Outlook for|Envoyé de mon|Envoyé depuis|Enviado desde mi|"
					+ "Отправлено с|发自我的|從我的|أرسلت من|مرسل من).{0,80}");

	private static final int HEAD = 4;

	private ReplyCutter() {
	}

	/** What the writer of an answer wrote; empty where that is nothing. */
	static String cut(String text) {
		List<String> lines = text.lines().map(String::stripTrailing).toList();
		int end = lines.size();
		for (int at = 0; at < end; at++) {
			if (endsAt(lines, at)) {
				end = at;
			}
		}
		end = withoutQuote(lines, end);
		return String.join("\n", lines.subList(0, end)).strip();
	}

	private static boolean endsAt(List<String> lines, int at) {
		String line = lines.get(at).strip();
		String two = (at + 1 < lines.size()) ? line + " " + lines.get(at + 1).strip() : line;
		boolean quoted = line.startsWith(">");
		return !quoted && (SIGNATURE.matcher(lines.get(at)).matches() || ORIGINAL.matcher(line).matches()
				|| WROTE.matcher(line).matches() && isQuoteBelow(lines, at + 1)
				|| WROTE.matcher(two).matches() && isQuoteBelow(lines, at + 2) || isHead(lines, at));
	}

	/** Somebody may write “he wrote:” himself: then no quote ends the mail. */
	private static boolean isQuoteBelow(List<String> lines, int from) {
		boolean quoted = false;
		for (String line : lines.subList(Math.min(from, lines.size()), lines.size())) {
			String text = line.strip();
			if (text.startsWith(">")) {
				quoted = true;
			}
			else if (!text.isEmpty() && !(quoted && isEnd(text))) {
				return !quoted;
			}
		}
		return true;
	}

	private static boolean isEnd(String line) {
		return DEVICE.matcher(line).matches() || SIGNATURE.matcher(line).matches();
	}

	private static boolean isHead(List<String> lines, int at) {
		return FROM.matcher(lines.get(at).strip()).matches()
				&& lines.subList(at + 1, Math.min(at + 1 + HEAD, lines.size()))
					.stream()
					.filter((line) -> SENT.matcher(line.strip()).matches())
					.count() > 1;
	}

	/** Without what is quoted at the end, blank lines and the device's own words. */
	private static int withoutQuote(List<String> lines, int end) {
		int last = end;
		while (last > 0) {
			String line = lines.get(last - 1).strip();
			if (!line.isEmpty() && !line.startsWith(">") && !DEVICE.matcher(line).matches() && !line.matches("_{5,}")) {
				return last;
			}
			last--;
		}
		return last;
	}

	private static Pattern line(String regex) {
		return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

}
