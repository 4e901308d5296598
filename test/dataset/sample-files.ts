import type { RawFiles } from './sample-raw.js';

const tabs = (text: string) =>
  `${text
    .trim()
    .replaceAll(/ *\| */g, '\t')
    .replaceAll('\n', '\r\n')}\r\n`;
const csv = (text: string) => `\uFEFF${text.trim().replaceAll('\n', '\r\n')}\r\n`;

/** A few rows of each official file, with the columns that are read and some that are not. */
export const sampleFiles: RawFiles = {
  'onet-30.2/Read Me.txt': 'O*NET 30.2 Database\nFebruary 2026 Release\n---------------------\n',
  'onet-30.2/Occupation Data.txt': tabs(`
O*NET-SOC Code | Title | Description
21-1014.00 | Mental Health Counselors | -
21-1022.00 | Healthcare Social Workers | Help patients cope. Talk to families.
21-1023.00 | Mental Health and Substance Abuse Social Workers | Help people with addictions. May counsel.
25-2021.00 | Elementary School Teachers, Except Special Education | -
27-2011.00 | Actors | -
29-1022.00 | Oral and Maxillofacial Surgeons | -
29-1141.00 | Registered Nurses | -
29-1141.04 | Clinical Nurse Specialists | Care for the ill. May teach.
55-1011.00 | Air Crew Officers | -`),
  'onet-30.2/Related Occupations.txt': tabs(`
O*NET-SOC Code | Related O*NET-SOC Code | Relatedness Tier | Index
21-1022.00 | 29-1141.04 | Supplemental | 14
21-1022.00 | 21-1014.00 | Primary-Short | 2
21-1022.00 | 21-1023.00 | Primary-Short | 1
21-1014.00 | 21-1022.00 | Primary-Short | 5
29-1141.00 | 29-1141.04 | Primary-Short | 4
29-1141.04 | 29-1141.00 | Primary-Short | 1`),
  'onet-30.2/Task Statements.txt': tabs(`
O*NET-SOC Code | Task ID | Task | Task Type | Incumbents Responding | Date | Domain Source
21-1014.00 | 1 | - | Core | 27 | 08/2025 | Incumbent
21-1022.00 | 2 | Consult on "workshop" scripts. | Core | 27 | 08/2021 | Occupational Expert
21-1023.00 | 3 | - | Core | 27 | 08/2021 | Incumbent
27-2011.00 | 4 | - | Core | 27 | 07/2017 | Incumbent
29-1141.00 | 5 | - | Core | 27 | 08/2021 | Incumbent
29-1141.04 | 6 | - | Core | 27 | 11/2024 | Incumbent
29-1141.04 | 7 | - | Core | 27 | 06/2024 | Incumbent`),
  'onet-30.2/Education, Training, and Experience.txt': tabs(`
O*NET-SOC Code | Element ID | Element Name | Scale ID | Category | Data Value | Date | Domain Source
21-1022.00 | 2.D.1 | Required Level of Education | RL | 1 | 0.00 | 08/2021 | Occupational Expert
29-1141.04 | 2.D.1 | Required Level of Education | RL | 1 | 0.00 | 08/2025 | Occupational Expert`),
  'onet-30.2/Job Zones.txt': tabs(`
O*NET-SOC Code | Job Zone | Date | Domain Source
27-2011.00 | 2 | 02/2026 | Analyst`),
  'bls-oews/national_M2025_dl.xlsx': {
    national_M2025_dl: [
      'OCC_CODE OCC_TITLE O_GROUP TOT_EMP H_MEAN A_MEAN H_PCT10 H_PCT25 H_MEDIAN H_PCT75 H_PCT90 A_PCT10 A_PCT25 A_MEDIAN A_PCT75 A_PCT90 ANNUAL HOURLY'.split(
        ' ',
      ),
      [
        '00-0000',
        'All Occupations',
        'total',
        155495730,
        33.54,
        69770,
        15,
        18.07,
        24.51,
        38.71,
        61.81,
        31200,
        37590,
        50980,
        80520,
        128560,
      ],
      [
        '21-1018',
        'Substance Abuse, Behavioral Disorder, and Mental Health Counselors',
        'detailed',
        491930,
        30.98,
        64440,
        18.72,
        22.65,
        28.53,
        36.8,
        46.92,
        38940,
        47100,
        59350,
        76530,
        97590,
      ],
      [
        '21-1022',
        'Healthcare Social Workers',
        'detailed',
        187630,
        34.51,
        71790,
        22.22,
        27.27,
        32.63,
        39.54,
        48.25,
        46220,
        56710,
        67880,
        82240,
        100360,
      ],
      [
        '21-1023',
        'Mental Health and Substance Abuse Social Workers',
        'detailed',
        132810,
        32.71,
        68030,
        19.11,
        22.63,
        28.98,
        38.33,
        50.08,
        39740,
        47070,
        60280,
        79730,
        104170,
      ],
      [
        '25-2021',
        'Elementary School Teachers, Except Special Education',
        'detailed',
        1388390,
        '*',
        72650,
        '*',
        '*',
        '*',
        '*',
        '*',
        47960,
        57710,
        63970,
        81450,
        104340,
        'TRUE',
        null,
      ],
      [
        '27-2011',
        'Actors',
        'detailed',
        55000,
        58.29,
        '*',
        16.5,
        20.34,
        29.05,
        97.95,
        143.68,
        '*',
        '*',
        '*',
        '*',
        '*',
        null,
        'TRUE',
      ],
      [
        '29-1022',
        'Oral and Maxillofacial Surgeons',
        'detailed',
        4910,
        166.58,
        346490,
        41.47,
        98.37,
        169.34,
        206.11,
        299.35,
        86250,
        204610,
        352220,
        428710,
        622640,
      ],
      [
        '29-1141',
        'Registered Nurses',
        'detailed',
        3379720,
        48.76,
        101420,
        33.14,
        38.62,
        46.9,
        54.02,
        66.09,
        68940,
        80330,
        97550,
        112350,
        137470,
      ],
      [
        '31-1120',
        'Home Health and Personal Care Aides',
        'broad',
        4305810,
        17.36,
        36120,
        13,
        15.35,
        17.21,
        18.98,
        21.65,
        27040,
        31920,
        35800,
        39470,
        45040,
      ],
      [
        '31-1120',
        'Home Health and Personal Care Aides',
        'detailed',
        4305810,
        17.36,
        36120,
        13,
        15.35,
        17.21,
        18.98,
        21.65,
        27040,
        31920,
        35800,
        39470,
        45040,
      ],
    ],
    'Field Descriptions': [
      ['May 2025 OEWS Estimates'],
      ['#  = indicates a wage equal to or greater than $115.00 per hour or $239,200 per year'],
    ],
  },
  'bls-oews/state_M2023_dl.csv.gz': csv(`
AREA_TITLE;OCC_CODE;OCC_TITLE;H_MEAN;A_MEAN
Kentucky;21-0000;Community and Social Service Occupations;25.11;52,230
Kentucky;21-1018;Substance Abuse, Behavioral Disorder, and Mental Health Counselors;25.81;53,690
Kentucky;21-1022;Healthcare Social Workers;29.83;62,040
Kentucky;25-2021;Elementary School Teachers, Except Special Education;*;57,370
Kentucky;27-2011;Actors;*;*
Texas;21-1022;Healthcare Social Workers;30.83;64,120
Texas;29-1022;Oral and Maxillofacial Surgeons;#;#
Virgin Islands;29-1141;Registered Nurses;33.85;70,410`),
  'bls-projections/occupation_2024-2034.xlsx': {
    'Table 1.2': [
      [
        'Table 1.2 Occupational projections, 2024–2034, and worker characteristics, 2024 (Employment in thousands)',
      ],
      [
        '2024 National Employment Matrix title',
        '2024 National Employment Matrix code',
        'Occupation type',
        'Employment, 2024',
        'Employment, 2034',
        'Employment change, numeric, 2024–34',
        'Employment change, percent, 2024–34',
        'Percent self employed, 2024',
        'Occupational openings, 2024–34 annual average',
        'Typical education needed for entry',
        'Work experience in a related occupation',
        'Typical on-the-job training needed to attain competency in the occupation',
      ],
      ['Social workers', '21-1020', 'Summary', 810.9, 855.3, 44.4, 5.5, 1.6, 74, '—', '—', '—'],
      [
        '        Substance abuse, behavioral disorder, and mental health counselors',
        '21-1018',
        'Line item',
        483.5,
        564.8,
        81.3,
        16.8,
        8.4,
        48.3,
        "Master's degree",
        'None',
        'Internship/residency',
      ],
      [
        '        Healthcare social workers',
        '21-1022',
        'Line item',
        195.2,
        211.1,
        15.9,
        8.1,
        1.3,
        18.4,
        "Master's degree",
        'None',
        'Internship/residency',
      ],
      [
        '        Mental health and substance abuse social workers',
        '21-1023',
        'Line item',
        133.1,
        146.7,
        13.6,
        10.2,
        1.5,
        13.5,
        "Master's degree",
        'None',
        'Internship/residency',
      ],
      [
        '        Actors',
        '27-2011',
        'Line item',
        57,
        57.2,
        0.2,
        0.3,
        20.5,
        6.3,
        'Some college, no degree',
        'None',
        'Long-term on-the-job training',
      ],
      [
        '        Registered nurses',
        '29-1141',
        'Line item',
        3391,
        3557.1,
        166.1,
        4.9,
        0.6,
        189.1,
        "Bachelor's degree",
        'None',
        'None',
      ],
      [
        '        Pediatric surgeons',
        '29-1243',
        'Line item',
        1,
        0.9,
        -0.1,
        -3.5,
        '—',
        0,
        'Doctoral or professional degree',
        'None',
        'Internship/residency',
      ],
      ['Footnotes:'],
    ],
  },
  'ipeds/hd2024.csv.gz': csv(`
UNITID,INSTNM,CHFNM,CITY,STABBR,OPEID,WEBADDR,SECTOR,CONTROL,DEATHYR,CYACTIVE,OPENPUBL,OPEFLAG,CBSA,COUNTYCD
101569,Lawson State Community College,-,Birmingham,AL,00105900,www.lawsonstate.edu/,4,1,-2,1,1,1,13820,1073
105136,Maricopa Community College System Office,-,Tempe,AZ,00107500,https://www.maricopa.edu/,0,1,-2,1,1,1,38060,4013
125231,Walden  University,-,Minneapolis,MN,02504200,https://www.waldenu.edu/,3,3,-2,1,1,1,33460,27053
157085,"University of Kentucky",-,Lexington,KY,00198900,www.uky.edu/,1,1,-2,1,1,1,30460,21067
192004,Jamestown Business College,-,Jamestown,NY,00849500,www.jbc.edu/,3,3,2024,1,1,1,48060,36045
215062,University of Pennsylvania,-,Philadelphia,PA,00337800,www.upenn.edu/,2,2,-2,1,1,1,37980,42101
236948,University of Washington-Seattle Campus,-,Seattle,WA,00379800,www.washington.edu/,1,1,-2,1,1,1,42660,53033
377564,University of Washington-Tacoma Campus,-,Tacoma,WA,00379801,www.tacoma.uw.edu/,1,1,-2,1,1,1,42660,53053`),
  'ipeds/ic2024.csv.gz': csv(`
UNITID,LEVEL5,DISTNCED
101569,0,2
125231,1,1
157085,1,2
215062,1,2
236948,1,2
377564,1,2`),
  'ipeds/c2024_a_major1.csv.gz': csv(`
UNITID,CIPCODE,MAJORNUM,AWLEVEL,CTOTALT,CTOTALM,CTOTALW
101569,44.0701,1,3,0,0,0
101569,99,1,3,311,101,210
125231,44.0701,1,5,208,22,186
125231,44.0701,1,6,168,17,151
125231,44.0701,1,7,1197,135,1062
125231,44.0701,1,17,38,8,30
157085,44.0701,1,5,64,8,56
157085,44.0701,1,6,161,11,150
157085,44.0701,1,7,861,99,762
157085,44.0701,1,17,3,0,3
157085,44.0701,1,18,107,14,93
157085,44.0701,2,5,1,0,1
157085,51.1503,1,6,420,47,373
157085,99,1,7,1986,537,1449
192004,44.0701,1,5,9,4,5
215062,44.0701,1,7,167,22,145
215062,44.0701,1,17,25,6,19
236948,44.0701,1,5,44,3,41
236948,44.0701,1,7,50,8,42
236948,44.0701,1,17,4,1,3
236948,44.0799,1,7,18,2,16
236948,51.1503,1,7,191,40,151
377564,44.0701,1,5,28,5,23
377564,44.0701,1,7,63,10,53`),
  'nces-cip/CIPCode2020.csv.gz': csv(`
CIPFamily,CIPCode,Action,TextChange,CIPTitle,CIPDefinition
01,01.0309,Moved from,no,Viticulture and Enology.,
01,01.0480,New,no,Reserved.,
11,11.0199,No substantive changes,no,"Computer and Information Sciences,  Other.",
21,21,New,no,RESERVED.,
30,30,No substantive changes,no,MULTI/INTERDISCIPLINARY STUDIES.,
34,34,No substantive changes,no,HEALTH-RELATED KNOWLEDGE AND SKILLS.,
44,44,No substantive changes,no,PUBLIC ADMINISTRATION AND SOCIAL SERVICE PROFESSIONS.,"A ""quoted"" text,
over two lines."
44,44.07,No substantive changes,no,Social Work.,
44,44.0701,No substantive changes,no,Social Work.,
44,44.0799,No substantive changes,no,"Social Work, Other.",
51,51,No substantive changes,no,HEALTH PROFESSIONS AND RELATED PROGRAMS.,
51,51.15,No substantive changes,no,Mental and Social Health Services and Allied Professions.,
51,51.1503,No substantive changes,no,Clinical/Medical Social Work.,`),
  'nces-cip/CIP2020_SOC2018_Crosswalk.xlsx': {
    'File Guide': [['CIP to SOC']],
    'CIP-SOC': [
      ['CIP2020Code', 'CIP2020Title', 'SOC2018Code', 'SOC2018Title'],
      ['44.0701', 'Social Work.', '21-1022', 'Healthcare Social Workers'],
      ['44.0799', 'Social Work, Other.', '21-1022', 'Healthcare Social Workers'],
      ['51.1503', 'Clinical/Medical Social Work.', '21-1022', 'Healthcare Social Workers'],
      ['99.9999', 'NO MATCH', '41-2031', 'Retail Salespersons'],
      ['01.0480', 'Reserved.', '99-9999', 'NO MATCH'],
    ],
  },
};
