//! Times of the week in which nothing is promoted: by the clock on the wall of a time zone, whatever daylight saving does.

use chrono::{DateTime, Datelike as _, Timelike as _, Weekday};
use chrono_tz::Tz;

use crate::clock::Millis;

const WEEK: u32 = 7 * 24 * 60;
const FORM: &str = "Fri 16:00/Mon 08:00 Europe/London";

/// From one time of the week to another, which may be in the week after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Window {
    /// In minutes since Monday 00:00.
    start: u32,
    end: u32,
    zone: Tz,
    text: String,
}

impl Window {
    /// Reads a window such as `Fri 16:00/Mon 08:00 Europe/London`; the error says what is wrong.
    pub fn parse(text: &str) -> Result<Self, String> {
        let form = || format!("'{text}' is no window; one looks like \"{FORM}\"");
        let (from, rest) = text.split_once('/').ok_or_else(form)?;
        let words: Vec<&str> = rest.split_whitespace().collect();
        let [day, time, zone] = words[..] else { return Err(form()) };
        let (first_day, first_time) = from.trim().split_once(' ').ok_or_else(form)?;
        let start = minute_of_week(first_day, first_time.trim())?;
        let end = minute_of_week(day, time)?;
        if start == end {
            return Err(format!("'{text}' begins when it ends"));
        }
        let zone = zone.parse().map_err(|_| {
            format!("'{zone}' is no time zone; it must be one of the IANA list, such as Europe/London or UTC")
        })?;
        Ok(Self { start, end, zone, text: text.to_owned() })
    }

    /// Whether it is now.
    #[must_use]
    pub fn contains(&self, now: Millis) -> bool {
        let Some(now) = DateTime::from_timestamp_millis(now) else { return false };
        let now = now.with_timezone(&self.zone);
        let minute = now.weekday().num_days_from_monday() * 24 * 60 + now.hour() * 60 + now.minute();
        let since = (minute + WEEK - self.start) % WEEK;
        since < (self.end + WEEK - self.start) % WEEK
    }

    /// When it ends, for people.
    #[must_use]
    pub fn end(&self) -> &str {
        self.text.split_once('/').map_or("", |(_, end)| end.trim())
    }

    /// As it was written.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }
}

fn minute_of_week(day: &str, time: &str) -> Result<u32, String> {
    let day: Weekday =
        day.parse().map_err(|_| format!("'{day}' is no day of the week; it must be one of Mon to Sun"))?;
    let no_time = || format!("'{time}' is no time of the day; it must be one of 00:00 to 23:59");
    let (hour, minute) = time.split_once(':').ok_or_else(no_time)?;
    let number = |text: &str, most: u32| {
        let is_two_digits = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
        text.parse::<u32>().ok().filter(|number| is_two_digits && *number <= most)
    };
    let (hour, minute) = (number(hour, 23).ok_or_else(no_time)?, number(minute, 59).ok_or_else(no_time)?);
    Ok(day.num_days_from_monday() * 24 * 60 + hour * 60 + minute)
}
